package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Funding;
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
                Map.of("rules", new ArrayList<Object>(Rules.versions())))));
    recorder.seal();
  }

  /** Table by table: a total speaks of its own. One without any đề án is left alone. */
  private void compare(int submission) {
    long revisionId = assignment.revisionId();
    Map<Table, List<StatedTotal>> byTable = new TreeMap<>(Table.ORDER);
    tables
        .sheetRows()
        .totals(revisionId, submission)
        .forEach(
            total -> byTable.computeIfAbsent(Table.of(total), any -> new ArrayList<>()).add(total));
    byTable.forEach(
        (table, totals) -> {
          Map<String, Funding> sums =
              tables.ledger().byProgramme(revisionId, submission, table.sheet(), table.row());
          if (!sums.isEmpty()) {
            recorder.found(
                table.sheet(), StatedTotals.compare(totals, sums, assignment.definition()));
          }
        });
  }

  private record Table(int sheet, int row) {

    static final Comparator<Table> ORDER =
        Comparator.comparingInt(Table::sheet).thenComparingInt(Table::row);

    static Table of(StatedTotal total) {
      return new Table(total.origin().sheet(), total.table());
    }
  }
}
