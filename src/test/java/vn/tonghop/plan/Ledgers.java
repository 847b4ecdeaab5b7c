package vn.tonghop.plan;

import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** Builds a line of the ledger; what is said to have become of a row was also read. */
final class Ledgers {

  private final String file;
  private final Map<Fate, LedgerLine.Tally> byFate = new EnumMap<>(Fate.class);
  private long rowsRead;
  private long notProposal;
  private Funding moneyRead = Funding.ZERO;

  private Ledgers(String file) {
    this.file = file;
  }

  static Ledgers line(String file) {
    return new Ledgers(file);
  }

  Ledgers other(long rows) {
    rowsRead += rows;
    notProposal += rows;
    return this;
  }

  Ledgers became(Fate fate, long rows, Funding money) {
    rowsRead += rows;
    moneyRead = moneyRead.plus(money);
    byFate.merge(fate, new LedgerLine.Tally(rows, money), LedgerLine.Tally::plus);
    return this;
  }

  /** Rows and money that were read, and of which nothing is known since. */
  Ledgers lost(long rows, Funding money) {
    rowsRead += rows;
    moneyRead = moneyRead.plus(money);
    return this;
  }

  LedgerLine build() {
    return new LedgerLine(file, "731", rowsRead, notProposal, moneyRead, byFate);
  }
}
