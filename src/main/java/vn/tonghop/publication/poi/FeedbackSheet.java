package vn.tonghop.publication.poi;

import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingList;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.Feedback;
import vn.tonghop.publication.poi.FeedbackLooks.Use;

/** The first sheet of an annotated copy: what was found, each with a link to its place. */
final class FeedbackSheet {

  private static final String NAME = "Phát hiện";
  private static final int HEADING = 4;
  private static final double LOWEST_ROW = 20;
  private static final int LAST_COLUMN = FeedbackColumn.last();

  private final Workbook workbook;
  private final Sheet sheet;
  private final FeedbackLooks looks;
  private final ColumnWidths widths = new ColumnWidths(FeedbackColumn.widths());

  private FeedbackSheet(Workbook workbook, Sheet sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
    looks = new FeedbackLooks(workbook);
  }

  /** Takes away what an earlier copy had added: the list, and its comments. */
  private static void removeFrom(Workbook workbook) {
    for (int index = workbook.getNumberOfSheets() - 1; index >= 0; index--) {
      if (isList(workbook.getSheetAt(index)) && workbook.getNumberOfSheets() > 1) {
        workbook.removeSheetAt(index);
        workbook.forEach(FindingComments::removeFrom);
      }
    }
  }

  private static boolean isList(Sheet sheet) {
    Row first = sheet.getRow(0);
    Cell cell = first == null ? null : first.getCell(0);
    return cell != null
        && cell.getCellType() == CellType.STRING
        && cell.getStringCellValue().equals(FindingList.TITLE);
  }

  /** Gives the workbook a first sheet for the list; the given one is used up. */
  static Workbook addTo(Workbook workbook) throws IOException {
    removeFrom(workbook);
    return FirstSheet.addTo(workbook, SheetNames.unused(workbook, NAME));
  }

  /** Writes the list into the first sheet, the one that is seen when the workbook is opened. */
  static void write(Workbook workbook, Feedback feedback, Extent extent) {
    new FeedbackSheet(workbook, workbook.getSheetAt(0)).write(feedback, extent);
    // Sheets that are selected together are edited together.
    workbook.forEach(other -> other.setSelected(false));
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    workbook.setFirstVisibleTab(0);
  }

  private void write(Feedback feedback, Extent extent) {
    widths.applyTo(sheet);
    across(0, FindingList.TITLE, Use.TITLE, FeedbackLooks.TITLE_POINTS);
    across(1, FeedbackHead.whose(feedback), Use.LINE, FeedbackLooks.POINTS);
    across(2, FeedbackHead.counts(feedback), Use.LINE, FeedbackLooks.POINTS);
    across(3, FeedbackHead.advice(extent), Use.ADVICE, FeedbackLooks.POINTS);
    Row heading = sheet.createRow(HEADING);
    heading.setHeightInPoints(24);
    for (FeedbackColumn column : FeedbackColumn.values()) {
      text(heading, column.ordinal(), column.heading(), Use.HEADING);
    }
    int last = rows(feedback, extent);
    idle(feedback, last);
    if (workbook instanceof XSSFWorkbook) {
      // In an .xls POI would filter whichever sheet a formula names first.
      sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, LAST_COLUMN));
    }
    paper();
  }

  private int rows(Feedback feedback, Extent extent) {
    List<Finding> findings = feedback.findings();
    int row = HEADING;
    for (Finding finding : findings) {
      row(++row, finding, extent);
    }
    long unlisted = feedback.counts().total() - findings.size();
    if (findings.isEmpty()) {
      remark(++row, "Không có phát hiện nào.");
    } else if (unlisted > 0) {
      remark(++row, "Còn " + unlisted + " phát hiện nữa không ghi ở đây.");
    }
    return row;
  }

  /** Names the rules that did not run, below all rows that are filtered. */
  private void idle(Feedback feedback, int above) {
    List<String> lines = IdleLines.of(feedback.idle());
    if (!lines.isEmpty()) {
      int at = above + 2;
      across(at, IdleLines.TITLE, Use.LEFT, FeedbackLooks.POINTS);
      for (String line : lines) {
        across(++at, line, Use.LEFT, FeedbackLooks.POINTS);
      }
    }
  }

  private void row(int at, Finding finding, Extent extent) {
    Row row = sheet.createRow(at);
    double highest = LOWEST_ROW;
    for (FeedbackColumn column : FeedbackColumn.values()) {
      String text = CellText.shortened(column.text(at - HEADING, finding));
      text(row, column.ordinal(), text, column.use(finding));
      highest = Math.max(highest, height(text, column.ordinal(), column.ordinal()));
    }
    row.setHeightInPoints((float) Math.min(highest, ColumnWidths.TALLEST_ROW));
    row.getCell(FeedbackColumn.NUMBER.ordinal()).setCellValue(at - HEADING);
    if (extent == Extent.MARKED) {
      link(row.getCell(FeedbackColumn.PLACE.ordinal()), finding.address());
    }
  }

  /** A hidden sheet cannot be gone to. */
  private void link(Cell cell, Address address) {
    Sheet target = SheetNames.find(workbook, address.sheet());
    if (target == null
        || workbook.getSheetVisibility(workbook.getSheetIndex(target)) != SheetVisibility.VISIBLE) {
      return;
    }
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(SheetNames.quoted(target.getSheetName()) + "!" + range(address));
    cell.setHyperlink(link);
    cell.setCellStyle(looks.style(Use.LINK, false));
  }

  private static String range(Address address) {
    if (address.row() == 0) {
      return "A1";
    }
    return address.column() == null ? address.row() + ":" + address.row() : address.cell();
  }

  private void remark(int at, String text) {
    Row row = sheet.createRow(at);
    for (FeedbackColumn column : FeedbackColumn.values()) {
      text(row, column.ordinal(), "", Use.TEXT);
    }
    text(row, FeedbackColumn.FOUND.ordinal(), text, Use.TEXT);
    row.setHeightInPoints(18);
  }

  private void across(int at, String text, Use use, int points) {
    Row row = sheet.createRow(at);
    text(row, 0, text, use);
    sheet.addMergedRegion(new CellRangeAddress(at, at, 0, LAST_COLUMN));
    double height = widths.height(text, Look.TEXT.withPoints(points), 0, LAST_COLUMN);
    row.setHeightInPoints((float) height);
  }

  private double height(String text, int first, int last) {
    return widths.height(text, Look.TEXT.withPoints(FeedbackLooks.POINTS), first, last);
  }

  /** Text is always text: nothing in it becomes a formula. */
  private void text(Row row, int column, String text, Use use) {
    Cell existing = row.getCell(column);
    Cell cell = existing == null ? row.createCell(column) : existing;
    cell.setCellStyle(looks.style(use, CellText.beginsLikeFormula(text)));
    if (!text.isEmpty()) {
      cell.setCellValue(
          workbook.getCreationHelper().createRichTextString(CellText.in(workbook, text)));
    }
  }

  private void paper() {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING, -1, -1));
    sheet.getFooter().setCenter("&P/&N");
    // No print area: LibreOffice prints no other sheets then.
    sheet.createFreezePane(0, HEADING + 1);
  }
}
