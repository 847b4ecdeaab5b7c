package vn.tonghop.publication;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Submitter;

/** What the outputs call submitters. */
public record SubmitterNames(PlanDefinition definition) {

  /** Of a file or a row of which nobody knows who sent it. */
  public static final String NOBODY = "(chưa xác định)";

  /** The name; the code itself when the definition has no such submitter. */
  public String of(@Nullable String code) {
    return code == null ? NOBODY : definition.submitter(code).map(Submitter::name).orElse(code);
  }
}
