package vn.tonghop.publication.poi;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.tonghop.finding.FindingList;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.poi.FeedbackLooks.Use;

/** The first sheet of an annotated copy: what was found, each with a link to its place. */
final class FeedbackSheet {

  private static final String NAME = "Phát hiện";
  private static final int HEADING = 4;

  private FeedbackSheet() {}

  /** Takes away what an earlier copy had added: its sheets, and its comments. */
  static void removeFrom(Workbook workbook) {
    for (int index = workbook.getNumberOfSheets() - 1; index >= 0; index--) {
      if (isList(workbook.getSheetAt(index)) && workbook.getNumberOfSheets() > 1) {
        workbook.removeSheetAt(index);
        workbook.forEach(FindingComments::removeFrom);
      }
    }
  }

  /** Whether a sheet is one that an earlier copy had added. */
  static boolean isList(Sheet sheet) {
    Row first = sheet.getRow(0);
    Cell cell = first == null ? null : first.getCell(0);
    return cell != null
        && cell.getCellType() == CellType.STRING
        && FindingList.begins(cell.getStringCellValue());
  }

  /** The name that the sheet is to have: no other of the workbook has it. */
  static String nameIn(Workbook workbook) {
    return SheetNames.unused(workbook, NAME);
  }

  /** Writes the list into the first sheet, the one that is seen when the workbook is opened. */
  static void write(Workbook workbook, Feedback feedback, Extent extent) {
    FeedbackPage page = new FeedbackPage(workbook, workbook.getSheetAt(0), FeedbackColumn.widths());
    page.across(0, FindingList.TITLE, Use.TITLE);
    page.across(1, FeedbackHead.whose(feedback), Use.LINE);
    page.across(2, FeedbackHead.counts(feedback), Use.LINE);
    page.across(3, FeedbackHead.advice(extent), Use.ADVICE);
    FindingRows rows =
        new FindingRows(page, FeedbackColumn::place, address -> extent == Extent.MARKED);
    int last = rows.write(HEADING, feedback.findings(), feedback.counts());
    rows.idle(IdleLines.of(feedback.idle()), last);
    if (!(workbook instanceof HSSFWorkbook)) {
      // In an .xls POI would filter whichever sheet a formula names first.
      page.filter(HEADING, last);
    }
    page.paper(HEADING);
    page.sheet().createFreezePane(0, HEADING + 1);
    FirstSheet.show(workbook);
  }
}
