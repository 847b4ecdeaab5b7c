package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.DecisionEntry;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.intake.Completeness;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.intake.Senders;
import vn.tonghop.intake.Supersession;
import vn.tonghop.proposal.Fate;

/** What intake decides once every submission is read: who is missing, and which file counts. */
final class IntakeClosing implements Runnable {

  private final Tables tables;
  private final Assignment assignment;
  private final Recorder recorder;

  IntakeClosing(Tables tables, Assignment assignment, Recorder recorder) {
    this.tables = tables;
    this.assignment = assignment;
    this.recorder = recorder;
  }

  @Override
  public void run() {
    long revisionId = assignment.revisionId();
    needEveryEnd(revisionId);
    List<ReceivedSubmission> submissions = tables.submissions().all(revisionId);
    Supersession.Decision decision =
        Supersession.decide(
            submissions,
            assignment.definition().submissions(),
            submission -> tables.proposals().called(revisionId, submission.number()));
    decision
        .supersededBy()
        .forEach(
            (number, by) -> {
              tables.submissions().supersede(revisionId, number, by);
              tables.proposals().setFateOfSubmission(revisionId, number, Fate.SUPERSEDED);
            });
    decision.refused().forEach(number -> tables.submissions().refuse(revisionId, number));
    recorder.found(decision.findings());
    recorder.found(Completeness.check(assignment.definition(), submissions));
    recorder.found(
        Senders.of(
                assignment.definition(),
                tables.submissions().all(revisionId),
                decision.supersededBy().keySet())
            .findings(assignment.definition()));
    recorder.decided(entries(submissions, decision.supersededBy()));
    recorder.seal();
  }

  /** Whatever the job believes: one that is not read to its end would be missing from the plan. */
  private void needEveryEnd(long revisionId) {
    List<String> withoutEnd = tables.submissions().withoutEnd(revisionId);
    if (!withoutEnd.isEmpty()) {
      throw new IllegalStateException("not read to their end: " + String.join(", ", withoutEnd));
    }
  }

  private List<DecisionEntry> entries(
      List<ReceivedSubmission> submissions, Map<Integer, Integer> supersededBy) {
    Map<Integer, String> names = new TreeMap<>();
    submissions.forEach(submission -> names.put(submission.number(), submission.name()));
    List<DecisionEntry> entries = new ArrayList<>();
    for (ReceivedSubmission submission : submissions) {
      entries.add(recorder.aboutFile(submission.name(), DecisionEvent.READ, details(submission)));
      Integer by = supersededBy.get(submission.number());
      if (by != null) {
        entries.add(
            recorder.aboutFile(
                submission.name(),
                DecisionEvent.SUPERSEDED,
                Map.of("by", names.getOrDefault(by, ""))));
      }
    }
    return entries;
  }

  private Map<String, Object> details(ReceivedSubmission submission) {
    Map<String, Object> details = new TreeMap<>();
    details.put(
        "rows",
        new TreeMap<String, Object>(
            tables.sheetRows().countByKind(assignment.revisionId(), submission.number())));
    details.put("round", submission.edition().round());
    if (submission.edition().correction()) {
      details.put("correction", true);
    }
    details.put("supplement", submission.edition().supplement());
    details.put("refused", submission.refused());
    if (submission.submitterCode() != null) {
      details.put("submitter", submission.submitterCode());
    }
    if (submission.dated() != null) {
      details.put("dated", submission.dated().toString());
    }
    if (submission.unit() != null) {
      details.put("unit", submission.unit().name());
    }
    return details;
  }
}
