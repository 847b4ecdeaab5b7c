package vn.tonghop.operations;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.publication.Feedback;
import vn.tonghop.validation.CheckedSubmission;
import vn.tonghop.validation.Rules;

/**
 * What came of checking one workbook.
 *
 * @param definition against which it was checked
 * @param file where it lies
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param checked what was found
 */
public record CheckReport(
    PlanDefinition definition, Path file, String sha256, CheckedSubmission checked) {

  /** Name of the file, NFC, without folder. */
  public String name() {
    return checked.ledger().file();
  }

  /** Who sent it; null when unknown. */
  public @Nullable Submitter submitter() {
    String code = checked.end().submitterCode();
    return code == null ? null : definition.submitter(code).orElse(null);
  }

  /** Rules about a đề án that did not run. */
  public List<IdleRule> idle() {
    return new Rules(definition).idle();
  }

  Feedback feedback() {
    Submitter submitter = submitter();
    return new Feedback(
        definition.year(),
        submitter == null ? null : submitter.name(),
        checked.end().unit(),
        checked.ledger(),
        checked.counts(),
        checked.findings(),
        idle());
  }
}
