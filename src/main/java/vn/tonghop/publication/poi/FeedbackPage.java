package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.proposal.Dong;
import vn.tonghop.publication.poi.FeedbackLooks.Use;

/**
 * A sheet for a submitter, at the front of a workbook of either format: rows as tall as their text,
 * printed on A4 landscape, one page wide.
 */
final class FeedbackPage {

  private static final double LOWEST_ROW = 20;

  /** What A4 landscape has room for within Excel's own margins, in points. */
  private static final double PAGE_WIDTH = 741;

  private static final double PAGE_HEIGHT = 487;

  /** Programs differ a little in how high a row is printed. */
  private static final double SLACK = 0.965;

  private static final NumberFormats AMOUNTS = NumberFormats.forSheetWith(Stream.of());

  private final Workbook workbook;
  private final Sheet sheet;
  private final FeedbackLooks looks;
  private final ColumnWidths widths;
  private final int lastColumn;

  /**
   * @param characters width of each column, counted in digits of the normal font
   */
  FeedbackPage(Workbook workbook, Sheet sheet, double... characters) {
    this.workbook = workbook;
    this.sheet = sheet;
    looks = new FeedbackLooks(workbook);
    widths = new ColumnWidths(characters);
    widths.applyTo(sheet);
    lastColumn = characters.length - 1;
  }

  Workbook workbook() {
    return workbook;
  }

  Sheet sheet() {
    return sheet;
  }

  Cell cell(int at, int column) {
    return sheet.getRow(at).getCell(column);
  }

  void restyle(Cell cell, Use use) {
    cell.setCellStyle(looks.style(use, false));
  }

  /** A row that is one text, and as tall as that. */
  void across(int at, String text, Use use) {
    text(sheet.createRow(at), 0, text, use);
    merge(at, 0, lastColumn);
    int points = FeedbackLooks.points(use);
    double height = widths.height(text, Look.TEXT.withPoints(points), 0, lastColumn);
    sheet.getRow(at).setHeightInPoints((float) height);
  }

  /** A row of a table to be filled, at first as low as one can be. */
  void begin(int at) {
    begin(at, LOWEST_ROW);
  }

  void begin(int at, double points) {
    sheet.createRow(at).setHeightInPoints((float) points);
  }

  /** Text in a cell of a row that is begun, and the row made tall enough for it. */
  void text(int at, int column, String text, Use use) {
    text(at, column, column, text, use);
  }

  /** The same over several columns. */
  void text(int at, int first, int last, String text, Use use) {
    Row row = sheet.getRow(at);
    for (int column = last; column > first; column--) {
      text(row, column, "", use);
    }
    text(row, first, text, use);
    if (last > first) {
      merge(at, first, last);
    }
    Look look = Look.TEXT.withPoints(FeedbackLooks.points(use));
    double height = widths.height(text, use == Use.HEADING ? look.withBold() : look, first, last);
    double tallest = Math.min(height, ColumnWidths.TALLEST_ROW);
    row.setHeightInPoints((float) Math.max(row.getHeightInPoints(), tallest));
  }

  /** A whole number in a cell of a row that is begun. */
  void number(int at, int column, long number, Use use) {
    text(at, column, "", use);
    cell(at, column).setCellValue(number);
  }

  /** An amount in đồng in a cell of a row that is begun. */
  void amount(int at, int column, Dong amount, Use use) {
    number(at, column, amount.amount(), use);
    String format = AMOUNTS.of(BigDecimal.valueOf(amount.amount()));
    cell(at, column).setCellStyle(looks.amount(use, format));
  }

  /** Begins a page with the first of these rows if the last of them would not stand on it. */
  void keepTogether(int first, int last) {
    double page = SLACK * PAGE_HEIGHT * Math.max(1, width() / PAGE_WIDTH);
    if (height(0, first - 1) % page + height(first, last) > page) {
      sheet.setRowBreak(first - 1);
    }
  }

  /** Of all columns in points: they are counted in digits of the workbook's own font. */
  private double width() {
    double pixels = Math.rint(workbook.getFontAt(0).getFontHeightInPoints() * 0.5 * 96 / 72);
    double characters = 0;
    for (int column = 0; column <= lastColumn; column++) {
      characters += sheet.getColumnWidth(column) / 256.0;
    }
    return characters * pixels * 72 / 96;
  }

  private double height(int first, int last) {
    double height = 0;
    for (int at = first; at <= last; at++) {
      Row row = sheet.getRow(at);
      height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    }
    return height;
  }

  /** Has the list from its heading on filtered. */
  void filter(int heading, int last) {
    sheet.setAutoFilter(new CellRangeAddress(heading, last, 0, lastColumn));
  }

  /**
   * @param heading the row that stands on each further page
   */
  void paper(int heading) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
    sheet.getFooter().setCenter("&P/&N");
    // No print area: LibreOffice prints no other sheets then.
  }

  private void merge(int at, int first, int last) {
    // No two of them overlap; POI would compare each with all others.
    sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at, first, last));
  }

  /** Text is always text: nothing in it becomes a formula. */
  private void text(Row row, int column, String text, Use use) {
    Cell existing = row.getCell(column);
    Cell cell = existing == null ? row.createCell(column) : existing;
    cell.setCellStyle(looks.style(use, CellText.beginsLikeFormula(text)));
    if (!text.isEmpty()) {
      cell.setCellValue(CellText.in(workbook, text));
    }
  }
}
