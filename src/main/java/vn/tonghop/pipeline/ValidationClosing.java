package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.finding.Finding;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.proposal.Origin;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.StatedTotals;
import vn.tonghop.validation.UniqueNumbers;

/**
 * What validation says of submissions as a whole: whether their own totals add up, and whether two
 * of their đề án have one number.
 */
final class ValidationClosing implements Runnable {

  private static final int PAGE = 5_000;

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
      compareNumbers(submission.number());
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

  private void compareNumbers(int submission) {
    UniqueNumbers numbers = new UniqueNumbers(assignment.definition());
    Origin last = new Origin(submission, 0, 0);
    List<NumberedRow> page;
    do {
      page = tables.numberedRows().after(assignment.revisionId(), last, PAGE);
      for (NumberedRow row : page) {
        last = row.origin();
        List<Finding> findings = numbers.next(row);
        if (!findings.isEmpty()) {
          recorder.found(last.sheet(), findings);
        }
      }
    } while (page.size() == PAGE);
  }
}
