package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** Sheet by sheet: a total speaks of its own table. One without any đề án is left alone. */
  private void compare(int submission) {
    long revisionId = assignment.revisionId();
    Map<Integer, List<StatedTotal>> bySheet =
        tables.sheetRows().totals(revisionId, submission).stream()
            .collect(Collectors.groupingBy(total -> total.origin().sheet()));
    bySheet.forEach(
        (sheet, totals) -> {
          Map<String, Funding> sums = tables.ledger().byProgramme(revisionId, submission, sheet);
          if (!sums.isEmpty()) {
            recorder.found(sheet, StatedTotals.compare(totals, sums, assignment.definition()));
          }
        });
  }
}
