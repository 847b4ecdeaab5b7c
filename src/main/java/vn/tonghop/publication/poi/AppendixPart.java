package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.definition.PaperSize;

/**
 * One sheet of the appendix while it is written.
 *
 * @param pages where it is to be broken into pages
 */
record AppendixPart(BookSheet sheet, SheetCells cells, PageBreaks pages) {

  /**
   * The height of a row below the heading, which is written as far as it will be.
   *
   * @param opens whether it must stay with the row below it
   */
  void height(int row, double points, boolean opens) {
    cells.height(row, points);
    pages.add(row, points, opens);
  }

  /**
   * Lets its rows be filtered, so that one sees what one submitter or programme has. Sums stay
   * those of the plan.
   *
   * @param last last row below the heading that is no total
   */
  void filter(int last) {
    sheet
        .settings()
        .setAutoFilter(
            new CellRangeAddress(
                AppendixHead.HEADING_LAST, last, 0, SourceColumn.BENEFICIARY.at()));
  }

  /**
   * To be called last: how it is printed.
   *
   * @param last last row that is printed
   * @param continues whether its pages go on after those of another sheet
   */
  void print(PaperSize paper, ColumnWidths widths, int last, boolean continues) {
    XSSFSheet settings = sheet.settings();
    // "1" and "1.1" are numbers of rows, not amounts that someone forgot to enter as such.
    settings.addIgnoredErrors(
        new CellRangeAddress(0, last, 0, 0), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    SourceColumn.expectDigitsAsText(settings, last);
    int lastColumn = AppendixColumn.NOTE.ordinal();
    Paper on = new Paper(paper);
    on.set(settings, AppendixHead.HEADING_FIRST, AppendixHead.HEADING_LAST, last, lastColumn);
    if (continues) {
      Paper.goOn(settings);
    }
    pages.apply(settings, on.pageHeight(widths.points()));
  }
}
