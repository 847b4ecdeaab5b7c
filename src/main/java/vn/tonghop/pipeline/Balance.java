package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.Reconciliation;

/**
 * Proves that a ledger balances, twice: by the sums of the program, and by those of the database.
 * What both of them find is told once.
 */
final class Balance {

  private final Tables tables;
  private final Assignment assignment;

  Balance(Tables tables, Assignment assignment) {
    this.tables = tables;
    this.assignment = assignment;
  }

  /**
   * Proves it by both.
   *
   * @param planned the items of the plan and their money, as the program adds them up
   * @throws NotPublishedException when anything does not balance, with all of it; nothing was
   *     altered
   */
  void prove(Ledger ledger, LedgerLine.Tally planned) throws NotPublishedException {
    prove(ledger, planned, inDatabase());
  }

  /** What does not balance by the sums of the database, which need nothing of the program's. */
  List<Imbalance> inDatabase() {
    return tables
        .conservation()
        .imbalances(assignment.revisionId(), assignment.definition().sections());
  }

  /**
   * Proves it where the database was asked already.
   *
   * @param inDatabase what {@link #inDatabase} has said
   * @throws NotPublishedException as above
   */
  void prove(Ledger ledger, LedgerLine.Tally planned, List<Imbalance> inDatabase)
      throws NotPublishedException {
    Set<Imbalance> differences = new LinkedHashSet<>(Reconciliation.differences(ledger, planned));
    differences.addAll(inDatabase);
    if (!differences.isEmpty()) {
      throw NotPublishedException.unbalanced(new ArrayList<>(differences));
    }
  }
}
