package vn.tonghop.publication.poi;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** What the ledger balances: rows, and money per source in đồng. */
enum LedgerMeasure {
  ROWS("Số dòng", null, funding -> 0),
  TOTAL("Tổng kinh phí thực hiện (đồng)", AppendixColumn.TOTAL, f -> f.total().amount()),
  PROVINCIAL(
      "Kinh phí khuyến công địa phương (đồng)",
      AppendixColumn.PROVINCIAL,
      f -> f.provincial().amount()),
  BENEFICIARY(
      "Kinh phí đóng góp của đơn vị thụ hưởng (đồng)",
      AppendixColumn.BENEFICIARY,
      f -> f.beneficiary().amount()),
  OTHER("Nguồn khác (đồng)", AppendixColumn.OTHER, f -> f.other().amount());

  private final String title;
  private final @Nullable AppendixColumn appendixColumn;
  private final ToLongFunction<Funding> source;

  LedgerMeasure(
      String title, @Nullable AppendixColumn appendixColumn, ToLongFunction<Funding> source) {
    this.title = title;
    this.appendixColumn = appendixColumn;
    this.source = source;
  }

  String title() {
    return title;
  }

  /** Where the appendix states the accepted amount; null where it states none. */
  @Nullable AppendixColumn appendixColumn() {
    return appendixColumn;
  }

  long read(LedgerLine line) {
    return this == ROWS ? line.rowsRead() : source.applyAsLong(line.moneyRead());
  }

  long of(LedgerLine line, Fate fate) {
    LedgerLine.Tally tally = line.of(fate);
    return this == ROWS ? tally.rows() : source.applyAsLong(tally.money());
  }

  /** Rows that are no đề án have no money. */
  long notProposal(LedgerLine line) {
    return this == ROWS ? line.notProposal() : 0;
  }

  long unaccounted(LedgerLine line) {
    return this == ROWS ? line.rowsUnaccounted() : source.applyAsLong(line.moneyUnaccounted());
  }
}
