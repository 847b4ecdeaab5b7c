package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.LedgerLine;

/** Writes the rows of the ledger in one measure: lines, sums, and titles across. */
final class LedgerRows {

  static final double ROW_HEIGHT = 17;

  private static final int LAST_COLUMN = LedgerColumn.BALANCE.ordinal();
  private static final ColumnWidths WIDTHS = new ColumnWidths(LedgerColumn.widths());

  private final SheetCells cells;
  private final PageBreaks pages;
  private final NumberFormats formats;
  private final LedgerMeasure measure;

  LedgerRows(SheetCells cells, PageBreaks pages, NumberFormats formats, LedgerMeasure measure) {
    this.cells = cells;
    this.pages = pages;
    this.formats = formats;
    this.measure = measure;
  }

  void title(int row, String title, Look look) {
    cells.across(row, 0, LAST_COLUMN, title, look);
    height(row, ROW_HEIGHT, true);
  }

  /**
   * A line with its balance.
   *
   * @param formula what a column is the sum of; null where it is a number of its own
   */
  void line(
      int row,
      String label,
      String submitter,
      LedgerLine line,
      Function<LedgerColumn, @Nullable String> formula) {
    double first = text(row, LedgerColumn.FILE, label);
    double second = text(row, LedgerColumn.SUBMITTER, submitter);
    height(row, Math.min(Math.max(first, second), ColumnWidths.TALLEST_ROW), false);
    numbers(row, line, formula, Look.CELL);
  }

  /** The sum of the lines from the first to the row above. */
  void sum(int row, int first, LedgerLine total) {
    Look bold = Look.CELL.withBold();
    label(row, "Cộng", bold);
    SumFormula above = row == first ? null : SumFormula.ofRange(first, row - 1);
    numbers(row, total, column -> above == null ? null : above.in(column.letters()), bold);
  }

  private void numbers(
      int row, LedgerLine line, Function<LedgerColumn, @Nullable String> formula, Look look) {
    for (LedgerColumn column : LedgerColumn.values()) {
      if (column == LedgerColumn.BALANCE) {
        balance(row, line, look);
      } else if (!column.isText()) {
        number(row, column, formula.apply(column), value(column, line), look);
      }
    }
  }

  private void balance(int row, LedgerLine line, Look look) {
    String parts = cell(LedgerColumn.ACCEPTED, row) + ":" + cell(LedgerColumn.NOT_PROPOSAL, row);
    String formula = cell(LedgerColumn.READ, row) + "-SUM(" + parts + ")";
    number(row, LedgerColumn.BALANCE, formula, value(LedgerColumn.BALANCE, line), look);
  }

  /** A number, or a formula that gives it. */
  void number(int row, LedgerColumn column, @Nullable String formula, BigDecimal value, Look look) {
    Look formatted = look.aligned(HorizontalAlignment.RIGHT).withFormat(formats.of(value));
    if (formula == null) {
      cells.number(row, column.ordinal(), value, formatted);
    } else {
      cells.formula(row, column.ordinal(), formula, value, formatted);
    }
  }

  /** A label over both columns of text, and nothing in the others. */
  void label(int row, String label, Look look) {
    cells.across(row, LedgerColumn.FILE.ordinal(), LedgerColumn.SUBMITTER.ordinal(), label, look);
    for (LedgerColumn column : LedgerColumn.values()) {
      if (!column.isText()) {
        cells.blank(row, column.ordinal(), look);
      }
    }
    height(row, ROW_HEIGHT, false);
  }

  private void height(int row, double points, boolean opens) {
    cells.height(row, points);
    pages.add(row, points, opens);
  }

  BigDecimal value(LedgerColumn column, LedgerLine line) {
    return BigDecimal.valueOf(column.value(measure, line));
  }

  static String cell(LedgerColumn column, int row) {
    return column.letters() + (row + 1);
  }

  /** Returns the height that the text needs. */
  private double text(int row, LedgerColumn column, String text) {
    int at = column.ordinal();
    cells.text(row, at, text, Look.CELL);
    return WIDTHS.height(text, Look.CELL, at, at);
  }
}
