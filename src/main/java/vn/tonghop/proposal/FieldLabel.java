package vn.tonghop.proposal;

import java.util.Locale;
import vn.tonghop.finding.FindingText;

/** What people call a column: the wording of findings and of marked-up workbooks. */
public final class FieldLabel {

  private FieldLabel() {}

  /** For instance "Tổng kinh phí thực hiện" in Vietnamese, "Total cost" in any other language. */
  public static String of(Field field, Locale locale) {
    return FindingText.in(locale).fieldLabel(field.name());
  }
}
