package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.finding.Finding;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.StatedTotals;
import vn.tonghop.validation.UniqueNumbers;

/**
 * What validation says of submissions as a whole: whether their own totals add up, and whether two
 * of their đề án have one number.
 */
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
    compareTotals();
    compareNumbers();
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
  private void compareTotals() {
    long revisionId = assignment.revisionId();
    Map<Origin, Map<String, Funding>> sums = tables.ledger().byTable(revisionId);
    for (ReceivedSubmission submission : tables.submissions().current(revisionId)) {
      StatedTotals.compareTables(
              tables.sheetRows().totals(revisionId, submission.number()),
              table ->
                  sums.getOrDefault(
                      new Origin(submission.number(), table.sheet(), table.headingRow()), Map.of()),
              assignment.definition())
          .forEach((table, findings) -> recorder.found(table.sheet(), findings));
    }
  }

  private void compareNumbers() {
    NumbersOfSubmission numbers = new NumbersOfSubmission();
    tables.numberedRows().forEach(assignment.revisionId(), numbers::next);
  }

  /** Numbers begin anew with each submission. */
  private final class NumbersOfSubmission {

    private int submission;
    private UniqueNumbers numbers = new UniqueNumbers(assignment.definition());

    void next(NumberedRow row) {
      if (row.origin().submission() != submission) {
        submission = row.origin().submission();
        numbers = new UniqueNumbers(assignment.definition());
      }
      List<Finding> findings = numbers.next(row);
      if (!findings.isEmpty()) {
        recorder.found(row.origin().sheet(), findings);
      }
    }
  }
}
