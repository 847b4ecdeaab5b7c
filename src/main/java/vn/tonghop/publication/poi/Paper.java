package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.definition.PaperSize;

/**
 * How sheets are printed: across, all columns on one page, the heading on each. By Nghị định
 * 30/2020/NĐ-CP the page number stands in the middle of the top margin, but not on page 1, and an
 * appendix has page numbers of its own.
 */
record Paper(PaperSize size) {

  private static final double CM = 1 / 2.54;
  private static final double CM_PER_POINT = 2.54 / 72;

  /** Letters of 11 points would come out smaller than 8. */
  private static final double TOO_SMALL = 0.73;

  /** What a sheet that is that wide, in points, is printed on when the appendix is on this. */
  Paper forWidth(double width) {
    Paper smaller = new Paper(PaperSize.A4);
    return smaller.room() / width < TOO_SMALL ? this : smaller;
  }

  /**
   * @param headingFirst first row of the heading, from 0
   * @param headingLast last row of the heading
   * @param lastRow last row that is printed
   * @param lastColumn last column that is printed
   */
  void set(XSSFSheet sheet, int headingFirst, int headingLast, int lastRow, int lastColumn) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(size == PaperSize.A3 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    print.setUsePage(true);
    print.setPageStart((short) 1);
    sheet.setHorizontallyCenter(true);
    margins(sheet);
    pageNumbers(sheet);
    sheet.setRepeatingRows(new CellRangeAddress(headingFirst, headingLast, -1, -1));
    int index = sheet.getWorkbook().getSheetIndex(sheet);
    sheet.getWorkbook().setPrintArea(index, 0, lastColumn, 0, lastRow);
    sheet.createFreezePane(0, headingLast + 1);
  }

  /** Its pages follow those of the sheet before it, and have numbers from the first. */
  static void goOn(XSSFSheet sheet) {
    sheet.getPrintSetup().setUsePage(false);
    sheet.getHeaderFooterProperties().setDifferentFirst(false);
  }

  /**
   * How much of the height of rows goes on a page, in points, when the columns are made to fit its
   * width.
   *
   * @param width of all columns in points
   */
  double pageHeight(double width) {
    return (height() - 2 - 1.5) / CM_PER_POINT * Math.max(1, width / room());
  }

  /** How many characters of the normal font fit its width. */
  double characters() {
    return room() / ColumnWidths.POINTS_PER_CHARACTER;
  }

  /** Width of what can be printed on, in points. */
  private double room() {
    double width = size == PaperSize.A3 ? 42 : 29.7;
    return (width - 1.5 - 1.2) / CM_PER_POINT;
  }

  private double height() {
    return size == PaperSize.A3 ? 29.7 : 21;
  }

  private static void margins(XSSFSheet sheet) {
    sheet.setMargin(PageMargin.TOP, 2 * CM);
    sheet.setMargin(PageMargin.BOTTOM, 1.5 * CM);
    sheet.setMargin(PageMargin.LEFT, 1.5 * CM);
    sheet.setMargin(PageMargin.RIGHT, 1.2 * CM);
    sheet.setMargin(PageMargin.HEADER, CM);
    sheet.setMargin(PageMargin.FOOTER, 0.8 * CM);
  }

  private static void pageNumbers(XSSFSheet sheet) {
    sheet.getHeaderFooterProperties().setDifferentFirst(true);
    sheet.getHeader().setCenter("&\"Times New Roman,Regular\"&13&P");
    sheet.getFirstHeader().setCenter("");
  }
}
