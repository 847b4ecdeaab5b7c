package vn.tonghop.publication.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.intake.RowKind;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.SubmitterLedger;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/** Goes through the rows that are no đề án, kind by kind: of files, of submitters, in all. */
final class OtherRowsProof {

  private static final Map<RowKind, String> HEADINGS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(RowKind.TITLE, "tieu de"),
              Map.entry(RowKind.HEADING, "dau bang"),
              Map.entry(RowKind.SECTION, "phan"),
              Map.entry(RowKind.PROGRAMME, "dong chuong trinh"),
              Map.entry(RowKind.SUBTOTAL, "dong cong nhom"),
              Map.entry(RowKind.TOTAL, "dong tong cong"),
              Map.entry(RowKind.AMOUNT_IN_WORDS, "dong bang chu"),
              Map.entry(RowKind.NOTE, "dong ghi chu"),
              Map.entry(RowKind.SIGNATURE, "ky ten"),
              Map.entry(RowKind.BLANK, "dong trong"),
              Map.entry(RowKind.HIDDEN, "dong an bo qua")));

  static final List<String> WORDS = List.copyOf(HEADINGS.values());

  private final LedgerTable table;
  private final Ledger ledger;

  OtherRowsProof(LedgerTable table, Ledger ledger) {
    this.table = table;
    this.ledger = ledger;
  }

  void check() {
    if (lines(ledger.lines()) && table.next("tong hop theo don vi gui")) {
      lines(ledger.submitters().stream().map(SubmitterLedger::sum).toList());
    }
  }

  private boolean lines(List<LedgerLine> lines) {
    for (LedgerLine line : lines) {
      if (!table.next()) {
        return false;
      }
      compare(line);
    }
    boolean there = table.next("cong");
    if (there) {
      compare(ledger.total());
    }
    return there;
  }

  private void compare(LedgerLine line) {
    HEADINGS.forEach(
        (kind, heading) ->
            table.compare(Kind.WORKBOOK_FIGURE, heading, line.otherRows().getOrDefault(kind, 0L)));
    table.compare(Kind.WORKBOOK_FIGURE, "cong", line.notProposal());
    table.compare(Kind.WORKBOOK_FIGURE, "can doi", 0);
  }
}
