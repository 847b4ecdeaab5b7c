package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Submitter;
import vn.tonghop.publication.Publication;

/** One measure of the ledger: a line a file, their sum, and how the appendix has it. */
final class LedgerBlock {

  private static final int LAST_COLUMN = LedgerColumn.BALANCE.ordinal();
  private static final double ROW_HEIGHT = 17;
  private static final ColumnWidths WIDTHS = new ColumnWidths(LedgerColumn.widths());
  private static final String GREY = "EDEDED";

  private final SheetCells cells;
  private final NumberFormats formats;
  private final PlanDefinition definition;
  private final ProvincialPlan plan;
  private final Ledger ledger;
  private final LedgerMeasure measure;

  LedgerBlock(
      SheetCells cells, NumberFormats formats, Publication publication, LedgerMeasure measure) {
    this.cells = cells;
    this.formats = formats;
    this.definition = publication.definition();
    this.plan = publication.plan();
    this.ledger = publication.ledger();
    this.measure = measure;
  }

  /** Writes from the given row on and returns the row below. */
  int write(int firstRow, int appendixTotal) {
    cells.across(firstRow, 0, LAST_COLUMN, measure.title(), Look.CELL.withBold().filled(GREY));
    cells.height(firstRow, ROW_HEIGHT);
    int first = firstRow + 1;
    int next = first;
    for (LedgerLine line : ledger.lines()) {
      line(next++, line);
    }
    sum(next, first);
    AppendixColumn inAppendix = measure.appendixColumn();
    if (inAppendix != null) {
      appendix(++next, inAppendix, appendixTotal);
    }
    return next + 1;
  }

  private void line(int row, LedgerLine line) {
    double file = text(row, LedgerColumn.FILE, line.file());
    double submitter = text(row, LedgerColumn.SUBMITTER, submitter(line));
    cells.height(row, Math.min(Math.max(file, submitter), ColumnWidths.TALLEST_ROW));
    for (LedgerColumn column : LedgerColumn.values()) {
      if (column == LedgerColumn.BALANCE) {
        balance(row, line, Look.CELL);
      } else if (!column.isText()) {
        BigDecimal value = value(column, line);
        cells.number(row, column.ordinal(), value, number(value, Look.CELL));
      }
    }
  }

  /** Returns the height that the text needs. */
  private double text(int row, LedgerColumn column, String text) {
    int at = column.ordinal();
    cells.text(row, at, text, Look.CELL);
    return WIDTHS.height(text, Look.CELL, at, at);
  }

  private String submitter(LedgerLine line) {
    String code = line.submitterCode();
    return code == null
        ? "(chưa xác định)"
        : definition.submitter(code).map(Submitter::name).orElse(code);
  }

  private void sum(int row, int first) {
    LedgerLine total = ledger.total();
    Look bold = Look.CELL.withBold();
    label(row, "Cộng", bold);
    for (LedgerColumn column : LedgerColumn.values()) {
      if (column == LedgerColumn.BALANCE) {
        balance(row, total, bold);
      } else if (!column.isText()) {
        BigDecimal value = value(column, total);
        sum(row, first, column, value, number(value, bold));
      }
    }
  }

  private void sum(int row, int first, LedgerColumn column, BigDecimal value, Look look) {
    if (row == first) {
      cells.number(row, column.ordinal(), value, look);
    } else {
      String formula = SumFormula.ofRange(first, row - 1).in(column.letters());
      cells.formula(row, column.ordinal(), formula, value, look);
    }
  }

  private void balance(int row, LedgerLine line, Look look) {
    BigDecimal value = value(LedgerColumn.BALANCE, line);
    String parts = cell(LedgerColumn.ACCEPTED, row) + ":" + cell(LedgerColumn.NOT_PROPOSAL, row);
    String formula = cell(LedgerColumn.READ, row) + "-SUM(" + parts + ")";
    cells.formula(row, LedgerColumn.BALANCE.ordinal(), formula, value, number(value, look));
  }

  /** What the appendix says was accepted, taken from its cell, and the difference to the ledger. */
  private void appendix(int row, AppendixColumn column, int appendixTotal) {
    Look look = Look.CELL.withItalic();
    label(row, "Tổng cộng của " + AppendixSheet.NAME, look);
    for (LedgerColumn blank : LedgerColumn.values()) {
      if (!blank.isText()) {
        cells.blank(row, blank.ordinal(), look);
      }
    }
    BigDecimal stated = BigDecimal.valueOf(column.money(plan.total()).amount());
    String formula =
        inDong("'" + AppendixSheet.NAME + "'!" + column.letters() + (appendixTotal + 1));
    cells.formula(row, LedgerColumn.ACCEPTED.ordinal(), formula, stated, number(stated, look));

    BigDecimal difference = value(LedgerColumn.ACCEPTED, ledger.total()).subtract(stated);
    String check = cell(LedgerColumn.ACCEPTED, row - 1) + "-" + cell(LedgerColumn.ACCEPTED, row);
    cells.formula(row, LedgerColumn.BALANCE.ordinal(), check, difference, number(difference, look));
  }

  /** The product of a fraction is a whole number but for the last bit of its double. */
  private String inDong(String cell) {
    long unit = definition.appendix().unit().dong();
    return unit == 1 ? cell : "ROUND(" + cell + "*" + unit + ",0)";
  }

  private static String cell(LedgerColumn column, int row) {
    return column.letters() + (row + 1);
  }

  private void label(int row, String text, Look look) {
    cells.across(row, LedgerColumn.FILE.ordinal(), LedgerColumn.SUBMITTER.ordinal(), text, look);
    cells.height(row, ROW_HEIGHT);
  }

  private BigDecimal value(LedgerColumn column, LedgerLine line) {
    return BigDecimal.valueOf(column.value(measure, line));
  }

  private Look number(BigDecimal value, Look look) {
    return look.aligned(HorizontalAlignment.RIGHT).withFormat(formats.of(value));
  }
}
