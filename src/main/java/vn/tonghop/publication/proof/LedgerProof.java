package vn.tonghop.publication.proof;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.plan.SubmitterLedger;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/**
 * Goes through the ledger of a workbook: rows, then money of each source; every line of a file and
 * of a submitter, and their sums. What was accepted must be what the database says is in the plan.
 */
final class LedgerProof {

  static final List<String> WORDS =
      List.of(
          "tep",
          "doc duoc",
          "dua vao ke hoach",
          "bi loai",
          "trung lap",
          "da co ban thay the",
          "khong phai de an",
          "can doi");

  private final LedgerTable table;
  private final Ledger ledger;
  private final PlanFigures figures;

  LedgerProof(LedgerTable table, Ledger ledger, PlanFigures figures) {
    this.table = table;
    this.ledger = ledger;
    this.figures = figures;
  }

  void check() {
    if (!files(null)) {
      return;
    }
    for (Source source : Source.values()) {
      if (!files(source)) {
        return;
      }
    }
    if (table.next("tong hop theo don vi gui") && submitters(null)) {
      for (Source source : Source.values()) {
        if (!submitters(source)) {
          return;
        }
      }
    }
  }

  /** By file, in rows or in one source; false when its rows are not those of the ledger. */
  private boolean files(@Nullable Source source) {
    if (!table.next(title(source))) {
      return false;
    }
    for (LedgerLine line : ledger.lines()) {
      if (!table.next()) {
        return false;
      }
      line(line, source);
    }
    if (!total(source)) {
      return false;
    }
    if (source != null && table.next("tong cong")) {
      table.compare(Kind.WORKBOOK_FIGURE, "dua vao ke hoach", planned(figures.total(), source));
      table.compare(Kind.WORKBOOK_FIGURE, "can doi", 0);
    }
    return true;
  }

  private boolean submitters(@Nullable Source source) {
    if (!table.next(title(source))) {
      return false;
    }
    for (SubmitterLedger submitter : ledger.submitters()) {
      if (!table.next()) {
        return false;
      }
      line(submitter.sum(), source);
      String code = submitter.submitterCode();
      Tally planned = figures.bySubmitter().getOrDefault(code == null ? "" : code, Tally.NONE);
      table.compare(Kind.WORKBOOK_FIGURE, "dua vao ke hoach", planned(planned, source));
    }
    return total(source);
  }

  private boolean total(@Nullable Source source) {
    if (!table.next("cong")) {
      return false;
    }
    line(ledger.total(), source);
    return true;
  }

  private void line(LedgerLine line, @Nullable Source source) {
    boolean rows = source == null;
    table.compare(
        Kind.WORKBOOK_FIGURE,
        "doc duoc",
        rows ? line.rowsRead() : amount(source).applyAsLong(line.moneyRead()));
    tally("dua vao ke hoach", line.of(Fate.ACCEPTED), source);
    tally("bi loai", line.of(Fate.REJECTED), source);
    tally("trung lap", line.of(Fate.DUPLICATE), source);
    tally("da co ban thay the", line.of(Fate.SUPERSEDED), source);
    table.compare(Kind.WORKBOOK_FIGURE, "khong phai de an", rows ? line.notProposal() : 0);
    table.compare(Kind.WORKBOOK_FIGURE, "can doi", 0);
  }

  private void tally(String heading, Tally tally, @Nullable Source source) {
    table.compare(Kind.WORKBOOK_FIGURE, heading, planned(tally, source));
  }

  private static long planned(Tally tally, @Nullable Source source) {
    return source == null ? tally.rows() : amount(source).applyAsLong(tally.money());
  }

  private static ToLongFunction<Funding> amount(@Nullable Source source) {
    return funding -> source == null ? 0 : source.of(funding).longValueExact();
  }

  private static String title(@Nullable Source source) {
    if (source == null) {
      return "so dong";
    }
    return switch (source) {
      case TOTAL -> "tong kinh phi";
      case PROVINCIAL -> "kinh phi khuyen cong dia phuong";
      case BENEFICIARY -> "kinh phi dong gop cua don vi thu huong";
      case OTHER -> "nguon khac";
    };
  }
}
