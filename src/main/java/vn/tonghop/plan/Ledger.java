package vn.tonghop.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/**
 * Conservation of rows and money, per submission and in all.
 *
 * @param lines one a submission, in the order of file names
 */
public record Ledger(List<LedgerLine> lines) {

  public Ledger {
    lines = List.copyOf(lines);
  }

  /** The sum over all submissions. */
  public LedgerLine total() {
    long rowsRead = 0;
    long notProposal = 0;
    Funding moneyRead = Funding.ZERO;
    Map<Fate, LedgerLine.Tally> byFate = new EnumMap<>(Fate.class);
    for (LedgerLine line : lines) {
      rowsRead += line.rowsRead();
      notProposal += line.notProposal();
      moneyRead = moneyRead.plus(line.moneyRead());
      line.byFate().forEach((fate, tally) -> byFate.merge(fate, tally, LedgerLine.Tally::plus));
    }
    return new LedgerLine("", null, rowsRead, notProposal, moneyRead, byFate);
  }
}
