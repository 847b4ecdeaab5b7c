package vn.tonghop.validation;

import java.io.IOException;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;

/**
 * Reads and judges one submission by itself: what intake, the rules and the comparison of its
 * stated totals say. What takes other submissions to tell is not asked: whether a đề án was sent
 * twice, which of several files counts, who is missing, and whether the budget is kept.
 */
public final class SubmissionCheck {

  private final SubmissionReader reader;
  private final PlanDefinition definition;

  public SubmissionCheck(SubmissionReader reader, PlanDefinition definition) {
    this.reader = reader;
    this.definition = definition;
  }

  /**
   * Checks a file. Memory grows with the number of its stated totals and listed findings only.
   *
   * @throws IOException when it cannot be closed
   * @throws java.io.UncheckedIOException when it cannot be reached
   */
  public CheckedSubmission check(SubmissionFile file) throws IOException {
    SubmissionTally tally = new SubmissionTally(file, definition);
    try (IntakeItems items = reader.open(file, definition)) {
      for (IntakeItem item = items.next(); item != null; item = items.next()) {
        if (item instanceof IntakeItem.Row row) {
          tally.add(row);
        } else if (item instanceof IntakeItem.End end) {
          return tally.end(end);
        }
      }
    }
    throw new IllegalStateException("a submission without an end: " + file.name());
  }
}
