package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.SubmitterLedger;
import vn.tonghop.publication.SubmitterNames;

/** One measure of the ledger: by file with how the appendix has it, or by submitter. */
final class LedgerBlock {

  private static final Look TITLE = Look.CELL.withBold().filled("EDEDED");

  /** A SUM takes no more than 255 parts. */
  private static final int MOST_PARTS = 255;

  private final LedgerRows rows;
  private final LedgerMeasure measure;
  private final Ledger ledger;
  private final SubmitterNames names;

  LedgerBlock(LedgerRows rows, LedgerMeasure measure, Ledger ledger, SubmitterNames names) {
    this.rows = rows;
    this.measure = measure;
    this.ledger = ledger;
    this.names = names;
  }

  /** How many rows it takes by file. */
  int rowsByFile() {
    return 1 + ledger.lines().size() + 1 + (measure.appendixColumn() == null ? 0 : 1);
  }

  /**
   * A line a file, their sum, and what the appendix says was accepted.
   *
   * @param items of the appendix
   */
  void byFile(int firstRow, AppendixItems items, LedgerLine planned) {
    rows.title(firstRow, measure.title(), TITLE);
    int next = firstRow + 1;
    for (LedgerLine line : ledger.lines()) {
      rows.line(next++, line.file(), names.of(line.submitterCode()), line, column -> null);
    }
    rows.sum(next, firstRow + 1, ledger.total());
    AppendixColumn column = measure.appendixColumn();
    if (column != null) {
      appendix(next + 1, items.totalOf(column), planned);
    }
  }

  /**
   * A line a submitter, each the sum of its files, and the sum over all. Returns the row below.
   *
   * @param firstFile row of the first file in the same measure
   */
  int bySubmitter(int firstRow, int firstFile) {
    rows.title(firstRow, measure.title(), TITLE);
    int next = firstRow + 1;
    for (SubmitterLedger submitter : ledger.submitters()) {
      rows.line(
          next++,
          submitter.files().size() + " tệp",
          names.of(submitter.submitterCode()),
          submitter.sum(),
          sumOf(files(submitter, firstFile)));
    }
    rows.sum(next, firstRow + 1, ledger.total());
    return next + 1;
  }

  private List<Integer> files(SubmitterLedger submitter, int firstFile) {
    List<Integer> files = new ArrayList<>();
    for (int i = 0; i < ledger.lines().size(); i++) {
      if (Objects.equals(ledger.lines().get(i).submitterCode(), submitter.submitterCode())) {
        files.add(firstFile + i);
      }
    }
    return files;
  }

  private static Function<LedgerColumn, @Nullable String> sumOf(List<Integer> files) {
    SumFormula sum = SumFormula.ofRows(files);
    return column -> files.size() > MOST_PARTS ? null : sum.in(column.letters());
  }

  /** What the appendix says was accepted, taken from its cell, and the difference to the ledger. */
  private void appendix(int row, String formula, LedgerLine planned) {
    Look look = Look.CELL.withItalic();
    rows.label(row, "Tổng cộng của " + AppendixSheet.NAME, look);
    BigDecimal stated = rows.value(LedgerColumn.ACCEPTED, planned);
    rows.number(row, LedgerColumn.ACCEPTED, formula, stated, look);
    String check =
        LedgerRows.cell(LedgerColumn.ACCEPTED, row - 1)
            + "-"
            + LedgerRows.cell(LedgerColumn.ACCEPTED, row);
    BigDecimal difference = rows.value(LedgerColumn.ACCEPTED, ledger.total()).subtract(stated);
    rows.number(row, LedgerColumn.BALANCE, check, difference, look);
  }
}
