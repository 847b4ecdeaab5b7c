package vn.tonghop.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
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
    LedgerLine.Tally planned = planned();
    new Balance(tables, assignment).prove(ledger, planned);
    if (planned.rows() == 0) {
      throw NotPublishedException.nothingAccepted();
    }
    FindingExcerpt blockers =
        new Blockers(tables).of(assignment.revision(), assignment.definition());
    if (!blockers.isEmpty()) {
      throw NotPublishedException.blocked(blockers);
    }
    recorder.decided(
        Stream.concat(Stream.of(ledger.total()), ledger.lines().stream())
            .map(line -> recorder.aboutFile(line.file(), DecisionEvent.BALANCED, details(line)))
            .toList());
    recorder.seal();
    return ledger.lines().size();
  }

  /** The items of the plan, of which nothing but their money is needed here. */
  private LedgerLine.Tally planned() {
    Map<String, LedgerLine.Tally> tallies = tables.planItems().tallies(assignment.revisionId());
    return assignment.definition().programmes().stream()
        .map(programme -> tallies.getOrDefault(programme.code(), LedgerLine.Tally.NONE))
        .reduce(LedgerLine.Tally.NONE, LedgerLine.Tally::plus);
  }

  private static Map<String, Object> details(LedgerLine line) {
    Map<String, Object> rows = new TreeMap<>();
    rows.put("read", line.rowsRead());
    rows.put("notProposal", line.notProposal());
    rows.put("notProposalByKind", kinds(line));
    Map<String, Object> money = new TreeMap<>();
    money.put("read", Recorder.amounts(line.moneyRead()));
    for (Fate fate : Fate.values()) {
      if (fate != Fate.READ) {
        rows.put(fate.name(), line.of(fate).rows());
        money.put(fate.name(), Recorder.amounts(line.of(fate).money()));
      }
    }
    return Map.of("rows", rows, "money", money);
  }

  private static Map<String, Object> kinds(LedgerLine line) {
    Map<String, Object> kinds = new TreeMap<>();
    line.otherRows().forEach((kind, rows) -> kinds.put(kind.name(), rows));
    return kinds;
  }
}
