package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.validation.Rules;
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
    for (ReceivedSubmission submission : tables.submissions().current(assignment.revisionId())) {
      compare(submission.number());
    }
    recorder.decided(
        List.of(
            recorder.aboutFile(
                "",
                DecisionEvent.JUDGED,
                Map.of(
                    "rules",
                    new ArrayList<Object>(new Rules(assignment.definition()).versions())))));
    recorder.seal();
  }

  /** Table by table: a total speaks of its own. */
  private void compare(int submission) {
    long revisionId = assignment.revisionId();
    StatedTotals.compareTables(
            tables.sheetRows().totals(revisionId, submission),
            table ->
                tables
                    .ledger()
                    .byProgramme(revisionId, submission, table.sheet(), table.headingRow()),
            assignment.definition())
        .forEach((table, findings) -> recorder.found(table.sheet(), findings));
  }
}
