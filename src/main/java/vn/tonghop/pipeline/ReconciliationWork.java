package vn.tonghop.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.plan.Reconciliation;
import vn.tonghop.proposal.Fate;

/**
 * Balances the ledger; nothing is published unless it balances, there is something to publish, and
 * nothing that was found keeps it from being.
 */
final class ReconciliationWork implements OnceTasklet.Work {

  private final Tables tables;
  private final Assignment assignment;
  private final Recorder recorder;

  ReconciliationWork(Tables tables, Assignment assignment, Recorder recorder) {
    this.tables = tables;
    this.assignment = assignment;
    this.recorder = recorder;
  }

  @Override
  public long run() throws NotPublishedException {
    Ledger ledger = tables.ledger().of(assignment.revisionId());
    ProvincialPlan plan = plan();
    List<Imbalance> differences = Reconciliation.differences(ledger, plan);
    if (!differences.isEmpty()) {
      throw NotPublishedException.unbalanced(differences);
    }
    if (plan.items().findAny().isEmpty()) {
      throw NotPublishedException.nothingAccepted();
    }
    FindingExcerpt blockers =
        new Blockers(tables).of(assignment.revision(), assignment.definition());
    if (!blockers.isEmpty()) {
      throw NotPublishedException.blocked(blockers);
    }
    recorder.decided(
        List.of(recorder.aboutFile("", DecisionEvent.BALANCED, details(ledger.total()))));
    recorder.seal();
    return ledger.lines().size();
  }

  private ProvincialPlan plan() {
    return new Consolidation(assignment.definition())
        .arrange(tables.planItems().all(assignment.revisionId()));
  }

  private static Map<String, Object> details(LedgerLine total) {
    Map<String, Object> rows = new TreeMap<>();
    rows.put("read", total.rowsRead());
    rows.put("notProposal", total.notProposal());
    Map<String, Object> money = new TreeMap<>();
    for (Fate fate : Fate.values()) {
      if (fate != Fate.READ) {
        rows.put(fate.name(), total.of(fate).rows());
        money.put(fate.name(), Recorder.amounts(total.of(fate).money()));
      }
    }
    return Map.of("rows", rows, "money", money);
  }
}
