package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/**
 * Balances the ledger: every row and every đồng that was read has become something, and the plan
 * holds exactly what was accepted.
 */
public final class Reconciliation {

  private Reconciliation() {}

  /**
   * What does not balance; empty when everything does.
   *
   * @param planned the items of the plan and their money
   */
  public static List<Imbalance> differences(Ledger ledger, LedgerLine.Tally planned) {
    List<Imbalance> differences = new ArrayList<>();
    ledger.lines().forEach(line -> check(line, differences));
    LedgerLine.Tally accepted = ledger.total().of(Fate.ACCEPTED);
    if (planned.rows() != accepted.rows()) {
      differences.add(Imbalance.itemsDiffer(planned.rows(), accepted.rows()));
    }
    Funding missing = accepted.money().minus(planned.money());
    if (!missing.equals(Funding.ZERO)) {
      differences.add(Imbalance.notInPlan(missing));
    }
    return differences;
  }

  private static void check(LedgerLine line, List<Imbalance> differences) {
    if (line.rowsUnaccounted() != 0) {
      differences.add(Imbalance.rowsLost(line));
    }
    if (line.of(Fate.READ).rows() != 0) {
      differences.add(Imbalance.notJudged(line, line.of(Fate.READ).rows()));
    }
    if (!line.moneyUnaccounted().equals(Funding.ZERO)) {
      differences.add(Imbalance.moneyLost(line));
    }
  }
}
