package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;

/**
 * Reads submissions: finds the table in each sheet and tells what every single row is. The same
 * bytes and definition give the same items, so a reader that was interrupted reads again and skips
 * what it had.
 */
public final class SubmissionReader {

  private final WorkbookSource source;

  public SubmissionReader(WorkbookSource source) {
    this.source = source;
  }

  /**
   * Opens a submission. One that cannot be read has a single item, its end, which says why.
   *
   * @throws java.io.UncheckedIOException when the frozen file itself cannot be reached
   */
  public IntakeItems open(SubmissionFile file, PlanDefinition definition) {
    try {
      WorkbookRows rows = source.open(file, definition.limits());
      return new SubmissionItems(file, definition, rows);
    } catch (UnreadableWorkbookException e) {
      int round = Round.namedIn(List.of(SubmitterNames.stem(file.name())));
      return new UnreadableSubmission(
          new IntakeItem.End(null, null, 0, round, null, List.of(e.finding())));
    }
  }
}
