package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.Proposal;

/** Writes the three kinds of rows that the table of the appendix has. */
final class AppendixRows {

  static final String TOTAL_LABEL = "Tổng cộng";

  /** Rows of about this many points let a đề án that is taller than a page fill it to the end. */
  private static final double PIECE = 100;

  private static final int NAME = AppendixColumn.NAME.ordinal();
  private static final int LAST_BEFORE_MONEY = AppendixColumn.END.ordinal();

  private final ColumnWidths widths;
  private final NumberFormats formats;
  private final MoneyUnit unit;

  AppendixRows(ColumnWidths widths, NumberFormats formats, MoneyUnit unit) {
    this.widths = widths;
    this.formats = formats;
    this.unit = unit;
  }

  /**
   * A section or programme with its sums.
   *
   * @param formula null leaves its money blank: there is nothing to sum
   * @param subtotal what the formula gives; null as the formula is
   */
  void group(
      AppendixPart part,
      int row,
      String number,
      String name,
      @Nullable SumFormula formula,
      @Nullable Funding subtotal) {
    Look look = Look.CELL.withBold();
    part.cells().text(row, 0, number, look.centred());
    part.cells().across(row, NAME, LAST_BEFORE_MONEY, name, look);
    sums(part.cells(), row, formula, subtotal, look);
    part.height(row, widths.height(name, look, NAME, LAST_BEFORE_MONEY), true);
  }

  /** The grand total; a plan without sections has one too. */
  void total(AppendixPart part, int row, @Nullable SumFormula formula, Funding total) {
    Look look = Look.CELL.withBold();
    part.cells().across(row, 0, LAST_BEFORE_MONEY, TOTAL_LABEL, look.centred());
    sums(part.cells(), row, formula, total, look);
    part.height(row, 20, true);
  }

  /**
   * The height of a đề án in points.
   *
   * @param nameLook how its number and name look
   */
  double height(PlanItem item, Look nameLook) {
    double highest = 0;
    for (AppendixColumn column : AppendixColumn.values()) {
      int at = column.ordinal();
      Look look = (at <= NAME ? nameLook : Look.CELL).aligned(column.alignment());
      highest = Math.max(highest, widths.height(column.text(item.proposal()), look, at, at));
    }
    return highest;
  }

  /**
   * How many rows a đề án of that height takes: one, or several merged ones where its text is too
   * long for the tallest row that Excel has.
   */
  static int rows(double height) {
    return height <= ColumnWidths.TALLEST_ROW ? 1 : (int) Math.ceil(height / PIECE);
  }

  /** A đề án in as many rows as it takes. */
  void item(AppendixPart part, RowSpan rows, double height, PlanItem item, Look nameLook) {
    SheetCells cells = part.cells();
    int count = rows.last() - rows.first() + 1;
    for (AppendixColumn column : AppendixColumn.values()) {
      Look base = column.ordinal() <= NAME ? nameLook : Look.CELL;
      Look look = base.aligned(column.alignment());
      // A text over several rows is likely to go over the page too: it begins where it can be seen.
      Look placed = count == 1 ? look : look.atTop();
      value(cells, rows.first(), column, item, placed);
      merge(cells, rows, column, placed);
    }
    SourceColumn.item(cells, rows.first(), item);
    for (int row = rows.first(); row <= rows.last(); row++) {
      part.height(row, height / count, false);
    }
  }

  private void value(SheetCells cells, int row, AppendixColumn column, PlanItem item, Look look) {
    Proposal proposal = item.proposal();
    Integer month = column.month(proposal);
    Funding funding = proposal.funding();
    if (column == AppendixColumn.NUMBER) {
      cells.text(row, column.ordinal(), item.number(), look);
    } else if (month != null) {
      cells.number(row, column.ordinal(), BigDecimal.valueOf(month), look.withFormat("0"));
    } else if (column.isMoney() && funding != null) {
      BigDecimal amount = DongFormat.exactly(unit, column.money(funding));
      cells.number(row, column.ordinal(), amount, look.withFormat(formats.of(amount)));
    } else {
      cells.text(row, column.ordinal(), column.text(proposal), look);
    }
  }

  private static void merge(SheetCells cells, RowSpan rows, AppendixColumn column, Look look) {
    if (rows.first() < rows.last()) {
      int at = column.ordinal();
      cells.merge(new CellRangeAddress(rows.first(), rows.last(), at, at), look);
    }
  }

  private void sums(
      SheetCells cells, int row, @Nullable SumFormula formula, @Nullable Funding sum, Look look) {
    Look money = look.aligned(HorizontalAlignment.RIGHT);
    for (AppendixColumn column : AppendixColumn.values()) {
      if (!column.isMoney()) {
        continue;
      }
      int at = column.ordinal();
      if (sum == null) {
        cells.blank(row, at, money);
        continue;
      }
      BigDecimal amount = DongFormat.exactly(unit, column.money(sum));
      Look formatted = money.withFormat(formats.of(amount));
      if (formula == null) {
        cells.number(row, at, amount, formatted);
      } else {
        cells.formula(row, at, formula.in(column.letters()), amount, formatted);
      }
    }
    cells.blank(row, AppendixColumn.NOTE.ordinal(), look);
  }
}
