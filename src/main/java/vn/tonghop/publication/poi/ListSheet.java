package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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

  private static final double LOWEST_ROW = 18;
  private static final int ROWS_OF_CHART = 14;

  /** Of a chart, for its axis and its legend; with less, bars would lose their names. */
  private static final int ROWS_AROUND_BARS = 4;

  /** Height of a row that has none of its own, in points. */
  private static final double PLAIN_ROW = 15;

  private final Book book;
  private final IntFunction<BookSheet> sheets;
  private final List<ListColumn<R>> columns;
  private final ColumnWidths widths;
  private final Paper paper;
  private final NumberFormats amounts;
  private final List<ListPart> parts = new ArrayList<>();
  private @Nullable String title;
  private @Nullable SheetLine line;
  private int filtered = -1;

  /** A sheet whose amounts are none of them negative. */
  ListSheet(Book book, String name, List<ListColumn<R>> columns) {
    this(book, name, columns, NumberFormats.forSheetWith(Stream.of()));
  }

  /**
   * @param amounts how its amounts are shown
   */
  ListSheet(Book book, String name, List<ListColumn<R>> columns, NumberFormats amounts) {
    this(book, at -> book.streamed(ListPlace.nameOf(name, at)), columns, amounts);
  }

  private ListSheet(
      Book book,
      IntFunction<BookSheet> sheets,
      List<ListColumn<R>> columns,
      NumberFormats amounts) {
    this.book = book;
    this.sheets = sheets;
    this.columns = columns;
    this.amounts = amounts;
    this.widths = new ColumnWidths(columns.stream().mapToDouble(ListColumn::characters).toArray());
    this.paper = new Paper(book.paper()).forWidth(widths.points());
  }

  /** A sheet with a chart, which reads what it shows from cells in memory. */
  static <R> ListSheet<R> withChart(Book book, String name, List<ListColumn<R>> columns) {
    return new ListSheet<>(
        book,
        at -> BookSheet.of(book.kept(ListPlace.nameOf(name, at))),
        columns,
        NumberFormats.forSheetWith(Stream.of()));
  }

  /** Begins the list, and every sheet on which it goes on. */
  void head(String heading, SheetLine below) {
    title = heading;
    line = below;
    begin();
  }

  private ListPart begin() {
    BookSheet sheet = sheets.apply(parts.size());
    ListPart part = new ListPart(sheet, new SheetCells(sheet, book.looks()));
    widths.applyTo(sheet.settings());
    parts.add(part);
    Look centred = Look.TEXT.centred();
    String continued = parts.size() == 1 ? "" : " (tiếp theo)";
    part.across(0, lastColumn(), title + continued, centred.withPoints(14).withBold());
    part.above(0, 22);
    SheetLine below = Objects.requireNonNull(line);
    part.across(1, lastColumn(), below.text(), below.look().centred());
    part.above(1, 18);
    double highest = LOWEST_ROW;
    for (int column = 0; column < columns.size(); column++) {
      String heading = columns.get(column).heading();
      part.cells().text(HEADING, column, heading, Look.HEADING);
      highest = Math.max(highest, widths.height(heading, Look.HEADING, column, column));
    }
    part.above(HEADING, highest + 4);
    return part;
  }

  /** Goes on to the next row, on another sheet where this one is full. */
  private ListPart next() {
    ListPart part = current().last() + 1 < book.rows() ? current() : begin();
    part.goOn();
    return part;
  }

  private ListPart current() {
    return parts.get(parts.size() - 1);
  }

  /** Adds a row; one that does not fit the tallest row of Excel shows its beginning. */
  void row(R about) {
    row(about, UnaryOperator.identity(), false);
  }

  /** The same in bold: what the rows above come to. */
  void total(R about) {
    row(about, Look::withBold, false);
  }

  /** The same in bold: what the rows below come to, with which it stays. */
  void opening(R about) {
    row(about, Look::withBold, true);
  }

  private void row(R about, UnaryOperator<Look> standing, boolean opens) {
    ListPart part = next();
    double highest = LOWEST_ROW;
    for (int column = 0; column < columns.size(); column++) {
      Look look = standing.apply(columns.get(column).look(about));
      Object content = columns.get(column).content().apply(about);
      if (content instanceof String text) {
        highest = Math.max(highest, widths.height(shortened(text), look, column, column));
      }
      write(part, column, content, look);
    }
    part.height(Math.min(highest, ColumnWidths.TALLEST_ROW), opens);
  }

  private void write(ListPart part, int column, @Nullable Object content, Look look) {
    int row = part.last();
    if (content instanceof Computed computed) {
      BigDecimal value = computed.value();
      Look seen = computed.isMoney() ? look.withFormat(amounts.of(value)) : look;
      part.cells().formula(row, column, computed.formula(place()), value, seen);
    } else if (content instanceof Dong dong) {
      BigDecimal amount = BigDecimal.valueOf(dong.amount());
      part.cells().number(row, column, amount, look.withFormat(amounts.of(amount)));
    } else if (content instanceof Number number) {
      part.cells().number(row, column, BigDecimal.valueOf(number.longValue()), look);
    } else {
      part.cells().text(row, column, content == null ? "" : shortened(content.toString()), look);
    }
  }

  private static String shortened(String text) {
    return CellText.shortened(text);
  }

  private ListPlace place() {
    return new ListPlace(
        parts.get(0).sheet().name(), parts.size() - 1, current().last(), book.rows());
  }

  /** Adds a row that is about nothing but says something, within the table. */
  void remark(String text) {
    line(text, Look.CELL.withBold());
  }

  /** Adds a row that says something of those below it, within the table, and stays with them. */
  void band(String text, @Nullable String fill) {
    ListPart part = next();
    Look bold = Look.CELL.withBold();
    Look look = fill == null ? bold : bold.filled(fill);
    part.across(part.last(), lastColumn(), text, look);
    part.height(widths.height(text, look, 0, lastColumn()) + 4, true);
  }

  /**
   * Adds a blank row, a title, and a chart of columns of the table, as wide as that, on the same
   * page where it fits.
   */
  void chart(String heading, CellRangeAddress names, List<CellRangeAddress> values) {
    double room = paper.pageHeight(widths.points()) * PageBreaks.SLACK - current().used();
    double below = room - PLAIN_ROW - headingHeight(heading);
    int rows = (int) Math.min(ROWS_OF_CHART, below / PLAIN_ROW - 1);
    int bars = names.getLastRow() - names.getFirstRow() + 1;
    if (rows < bars + ROWS_AROUND_BARS) {
      current().sheet().settings().setRowBreak(current().last());
      rows = ROWS_OF_CHART;
    }
    current().goOn();
    line(heading, Look.TEXT.withBold().centred());
    int first = current().last() + 1;
    for (int row = 0; row <= rows; row++) {
      current().goOn();
    }
    FundingChart.stackedBars(
        current().sheet().settings(),
        names,
        values,
        new CellRangeAddress(first, current().last(), 0, lastColumn()));
  }

  private double headingHeight(String heading) {
    return widths.height(heading, Look.TEXT.withBold().centred(), 0, lastColumn());
  }

  /** Lets the list be filtered, from here up. */
  void filter() {
    filtered = current().last();
  }

  /** Adds a blank row and then lines below the table, the first of which stands for all. */
  void below(String heading, List<String> lines) {
    next();
    line(heading, Look.TEXT.withBold());
    lines.forEach(text -> line(text, Look.TEXT));
  }

  private void line(String text, Look look) {
    ListPart part = next();
    part.across(part.last(), lastColumn(), text, look);
    part.height(widths.height(text, look, 0, lastColumn()), false);
  }

  /** To be called last: what is printed ends here. */
  void paper() {
    for (ListPart part : parts) {
      XSSFSheet settings = part.sheet().settings();
      paper.set(settings, HEADING, HEADING, part.last(), lastColumn());
      if (part != parts.get(0)) {
        Paper.goOn(settings);
      }
      if (filtered >= 0) {
        int end = part == current() ? filtered : part.last();
        settings.setAutoFilter(new CellRangeAddress(HEADING, end, 0, lastColumn()));
      }
      part.applyBreaks(paper.pageHeight(widths.points()));
    }
  }

  private int lastColumn() {
    return columns.size() - 1;
  }
}
