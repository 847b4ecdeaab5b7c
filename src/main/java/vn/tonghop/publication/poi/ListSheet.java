package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Dong;

/**
 * A sheet that is one list: title, a line below it, the headings, and a row for each thing. It is
 * written from the top to the bottom.
 *
 * @param <R> what a row is about
 */
final class ListSheet<R> {

  static final int HEADING = 2;

  /** Content of a cell that is computed where it is read. */
  interface Computed {

    /**
     * @param row in which it stands, from 0
     */
    String formula(int row);

    /** What the formula gives. */
    BigDecimal value();

    /** Whether that is an amount in đồng. */
    default boolean isMoney() {
      return false;
    }
  }

  /**
   * A formula that depends on its row.
   *
   * @param text the formula in a row, from 0
   */
  record OfRow(IntFunction<String> text, BigDecimal value, boolean isMoney) implements Computed {

    @Override
    public String formula(int row) {
      return text.apply(row);
    }
  }

  /** Adds up the rows above it, as far as the heading, in one column from 0. */
  record SumAbove(int column, BigDecimal value, boolean isMoney) implements Computed {

    @Override
    public String formula(int row) {
      return SumFormula.ofRange(HEADING + 1, row - 1)
          .in(CellReference.convertNumToColString(column));
    }
  }

  /**
   * Content of a cell that adds up others of its row.
   *
   * @param first column of the first of them, from 0
   * @param last column of the last of them
   * @param value what it comes to
   */
  record RowSum(int first, int last, BigDecimal value) implements Computed {

    @Override
    public String formula(int row) {
      return "SUM(" + cell(first, row) + ":" + cell(last, row) + ")";
    }

    private static String cell(int column, int row) {
      return CellReference.convertNumToColString(column) + (row + 1);
    }
  }

  private static final double LOWEST_ROW = 18;
  private static final int ROWS_OF_CHART = 14;

  /** With more, a chart would not fit below them on the page. */
  private static final int MOST_ROWS_ABOVE_CHART = 9;

  private final XSSFSheet sheet;
  private final SheetCells cells;
  private final List<ListColumn<R>> columns;
  private final ColumnWidths widths;
  private final NumberFormats amounts;
  private final PageBreaks pages = new PageBreaks();
  private int last = HEADING;

  /** A sheet whose amounts are none of them negative. */
  ListSheet(XSSFWorkbook workbook, Looks looks, String name, List<ListColumn<R>> columns) {
    this(workbook, looks, name, columns, NumberFormats.forSheetWith(Stream.of()));
  }

  /**
   * @param amounts how its amounts are shown
   */
  ListSheet(
      XSSFWorkbook workbook,
      Looks looks,
      String name,
      List<ListColumn<R>> columns,
      NumberFormats amounts) {
    this.amounts = amounts;
    this.sheet = workbook.createSheet(name);
    this.cells = new SheetCells(sheet, looks);
    this.columns = columns;
    this.widths = new ColumnWidths(columns.stream().mapToDouble(ListColumn::characters).toArray());
    widths.applyTo(sheet);
  }

  void head(String title, SheetLine line) {
    Look centred = Look.TEXT.centred();
    cells.across(0, 0, lastColumn(), title, centred.withPoints(14).withBold());
    cells.height(0, 22);
    cells.across(1, 0, lastColumn(), line.text(), line.look().centred());
    cells.height(1, 18);
    double highest = LOWEST_ROW;
    for (int column = 0; column < columns.size(); column++) {
      String heading = columns.get(column).heading();
      cells.text(HEADING, column, heading, Look.HEADING);
      highest = Math.max(highest, widths.height(heading, Look.HEADING, column, column));
    }
    cells.height(HEADING, highest + 4);
  }

  /** Adds a row; one that does not fit the tallest row of Excel shows its beginning. */
  void row(R about) {
    row(about, UnaryOperator.identity());
  }

  /** The same in bold: what the rows above come to. */
  void total(R about) {
    row(about, Look::withBold);
  }

  private void row(R about, UnaryOperator<Look> standing) {
    last++;
    double highest = LOWEST_ROW;
    for (int column = 0; column < columns.size(); column++) {
      Look look = standing.apply(columns.get(column).look(about));
      Object content = columns.get(column).content().apply(about);
      if (content instanceof Computed computed) {
        BigDecimal value = computed.value();
        Look seen = computed.isMoney() ? look.withFormat(amounts.of(value)) : look;
        cells.formula(last, column, computed.formula(last), value, seen);
      } else if (content instanceof Dong dong) {
        BigDecimal amount = BigDecimal.valueOf(dong.amount());
        cells.number(last, column, amount, look.withFormat(amounts.of(amount)));
      } else if (content instanceof Number number) {
        cells.number(last, column, BigDecimal.valueOf(number.longValue()), look);
      } else {
        String text = content == null ? "" : CellText.shortened(content.toString());
        cells.text(last, column, text, look);
        highest = Math.max(highest, widths.height(text, look, column, column));
      }
    }
    height(Math.min(highest, ColumnWidths.TALLEST_ROW), false);
  }

  private void height(double points, boolean opens) {
    cells.height(last, points);
    pages.add(last, points, opens);
  }

  /** Adds a row that is about nothing but says something, within the table. */
  void remark(String text) {
    last++;
    Look look = Look.CELL.withBold();
    cells.across(last, 0, lastColumn(), text, look);
    height(widths.height(text, look, 0, lastColumn()), false);
  }

  /** Adds a row that says something of those below it, within the table, and stays with them. */
  void band(String text, @Nullable String fill) {
    last++;
    Look bold = Look.CELL.withBold();
    Look look = fill == null ? bold : bold.filled(fill);
    cells.across(last, 0, lastColumn(), text, look);
    height(widths.height(text, look, 0, lastColumn()) + 4, true);
  }

  /** Adds a blank row, a title, and a chart of columns of the table, as wide as that. */
  void chart(String title, CellRangeAddress names, List<CellRangeAddress> amounts) {
    if (last - HEADING > MOST_ROWS_ABOVE_CHART) {
      sheet.setRowBreak(last);
    }
    last++;
    line(title, Look.TEXT.withBold().centred());
    int first = last + 1;
    last = first + ROWS_OF_CHART;
    FundingChart.stackedBars(
        sheet, names, amounts, new CellRangeAddress(first, last, 0, lastColumn()));
  }

  /** Lets the list be filtered, from here up. */
  void filter() {
    sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, lastColumn()));
  }

  /** Adds a blank row and then lines below the table, the first of which stands for all. */
  void below(String title, List<String> lines) {
    last++;
    line(title, Look.TEXT.withBold());
    lines.forEach(line -> line(line, Look.TEXT));
  }

  private void line(String text, Look look) {
    last++;
    cells.across(last, 0, lastColumn(), text, look);
    height(widths.height(text, look, 0, lastColumn()), false);
  }

  /** To be called last: what is printed ends here. */
  void paper() {
    Paper.set(sheet, HEADING, HEADING, last, lastColumn());
    pages.apply(sheet, Paper.pageHeight(widths.points()), HEADING);
  }

  private int lastColumn() {
    return columns.size() - 1;
  }
}
