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

  /** What does not balance, a sentence each; empty when everything does. */
  public static List<String> differences(Ledger ledger, ProvincialPlan plan) {
    List<String> differences = new ArrayList<>();
    ledger.lines().forEach(line -> check(line, differences));
    LedgerLine.Tally accepted = ledger.total().of(Fate.ACCEPTED);
    long items = plan.items().count();
    if (items != accepted.rows()) {
      differences.add("plan: " + items + " items for " + accepted.rows() + " accepted rows");
    }
    Funding missing = accepted.money().minus(plan.total());
    if (!missing.equals(Funding.ZERO)) {
      differences.add("plan: accepted money that is not in it: " + words(missing));
    }
    return differences;
  }

  private static void check(LedgerLine line, List<String> differences) {
    if (line.rowsUnaccounted() != 0) {
      differences.add(
          line.file() + ": " + line.rowsUnaccounted() + " of " + line.rowsRead() + " rows lost");
    }
    if (line.of(Fate.READ).rows() != 0) {
      differences.add(line.file() + ": " + line.of(Fate.READ).rows() + " rows never judged");
    }
    if (!line.moneyUnaccounted().equals(Funding.ZERO)) {
      differences.add(line.file() + ": money lost: " + words(line.moneyUnaccounted()));
    }
  }

  private static String words(Funding funding) {
    return "total "
        + funding.total().grouped()
        + ", provincial "
        + funding.provincial().grouped()
        + ", beneficiary "
        + funding.beneficiary().grouped()
        + ", other "
        + funding.other().grouped()
        + " đồng";
  }
}
