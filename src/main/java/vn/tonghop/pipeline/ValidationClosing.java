package vn.tonghop.pipeline;

import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.validation.StatedTotals;

/** What validation says of submissions as a whole: whether their own totals add up. */
final class ValidationClosing implements Runnable {

  private final Tables tables;
  private final Assignment assignment;
  private final Recorder recorder;

  ValidationClosing(Tables tables, Assignment assignment, Recorder recorder) {
    this.tables = tables;
    this.assignment = assignment;
    this.recorder = recorder;
  }

  @Override
  public void run() {
    long revisionId = assignment.revisionId();
    for (ReceivedSubmission submission : tables.submissions().current(revisionId)) {
      recorder.found(
          StatedTotals.compare(
              tables.sheetRows().totals(revisionId, submission.number()),
              tables.ledger().byProgramme(revisionId, submission.number()),
              assignment.definition()));
    }
    recorder.seal();
  }
}
