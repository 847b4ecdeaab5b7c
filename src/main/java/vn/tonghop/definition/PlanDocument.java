package vn.tonghop.definition;

import java.util.List;

/**
 * The plan itself as a Word document.
 *
 * @param template from which it is made
 * @param bases what the plan rests on, each as it follows "Căn cứ", without a sign at its end
 * @param recipients who receives it, as listed under "Nơi nhận", without dash and semicolon
 */
public record PlanDocument(DocumentTemplate template, List<String> bases, List<String> recipients) {

  public PlanDocument {
    bases = List.copyOf(bases);
    recipients = List.copyOf(recipients);
  }
}
