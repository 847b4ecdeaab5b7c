package vn.tonghop.plan;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** Builds a line of the ledger; what is said to have become of a row was also read. */
final class Ledgers {

  private final String file;
  private final Map<Fate, LedgerLine.Tally> byFate = new EnumMap<>(Fate.class);
  private @Nullable String submitter = "731";
  private long rowsRead;
  private final Map<RowKind, Long> otherRows = new EnumMap<>(RowKind.class);
  private Funding moneyRead = Funding.ZERO;

  private Ledgers(String file) {
    this.file = file;
  }

  static Ledgers line(String file) {
    return new Ledgers(file);
  }

  Ledgers sentBy(@Nullable String code) {
    submitter = code;
    return this;
  }

  Ledgers other(long rows) {
    return other(RowKind.BLANK, rows);
  }

  Ledgers other(RowKind kind, long rows) {
    rowsRead += rows;
    otherRows.merge(kind, rows, Long::sum);
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
    return new LedgerLine(file, submitter, rowsRead, otherRows, moneyRead, byFate);
  }
}
