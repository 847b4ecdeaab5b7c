package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Submitter;

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
      WorkbookRows rows = source.open(file, definition.limits(), definition.hidden());
      return new SubmissionItems(file, definition, rows);
    } catch (UnreadableWorkbookException e) {
      return new UnreadableSubmission(unreadable(file, definition, e));
    }
  }

  /** Of a file that cannot be opened only its name can tell whose it is, and which edition. */
  private static IntakeItem.End unreadable(
      SubmissionFile file, PlanDefinition definition, UnreadableWorkbookException fault) {
    Set<Submitter> named = new SubmitterNames(definition).ofFile(file.name());
    List<Finding> findings = new ArrayList<>(List.of(fault.finding()));
    FileNames.unprintable(file.name()).ifPresent(findings::add);
    return new IntakeItem.End(
        named.size() == 1 ? named.iterator().next().code() : null,
        null,
        0,
        Funding.ZERO,
        Edition.ofFile(file.name()),
        null,
        null,
        findings);
  }
}
