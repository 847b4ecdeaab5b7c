package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Severity;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedFindings;

/** Everything that was found, in Vietnamese, to be filtered and printed. */
final class FindingsSheet {

  static final String NAME = "Phát hiện";

  private static final int HEADING = 2;
  private static final int LAST_COLUMN = FindingColumn.values().length - 1;
  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private final SheetCells cells;
  private final ColumnWidths widths = new ColumnWidths(FindingColumn.widths());

  private FindingsSheet(SheetCells cells) {
    this.cells = cells;
  }

  /** Lists the findings, says how many are left out, and names the rules that did not run. */
  static void write(XSSFWorkbook workbook, Looks looks, Publication publication) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    FindingsSheet findings = new FindingsSheet(new SheetCells(sheet, looks));
    findings.widths.applyTo(sheet);
    findings.head(publication);
    int last = findings.rows(publication.findings());
    sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, LAST_COLUMN));
    Paper.set(sheet, HEADING, HEADING, findings.idle(publication, last), LAST_COLUMN);
  }

  private void head(Publication publication) {
    Look line = Look.TEXT.centred();
    String title = "PHÁT HIỆN KHI TỔNG HỢP KẾ HOẠCH KHUYẾN CÔNG NĂM " + publication.plan().year();
    cells.across(0, 0, LAST_COLUMN, title, line.withPoints(14).withBold());
    cells.height(0, 22);
    cells.across(1, 0, LAST_COLUMN, counts(publication), line.withItalic());
    cells.height(1, 18);
    for (FindingColumn column : FindingColumn.values()) {
      cells.text(HEADING, column.ordinal(), column.heading(), Look.HEADING);
    }
    cells.height(HEADING, 32);
  }

  private static String counts(Publication publication) {
    StringBuilder counts = new StringBuilder("Lần tổng hợp " + publication.revision());
    String separator = ": ";
    for (Severity severity : Severity.values()) {
      long count = publication.findings().counts().of(severity);
      counts.append(separator).append(count).append(' ');
      counts.append(TEXT.severity(severity).toLowerCase(Locale.ROOT));
      separator = ", ";
    }
    return counts.toString();
  }

  /** Returns the last row; without findings the sheet says so. */
  private int rows(PublishedFindings findings) {
    int last = HEADING;
    for (Finding finding : findings.listed()) {
      row(++last, last - HEADING, finding);
    }
    if (findings.counts().total() == 0) {
      remark(++last, "Không có phát hiện nào.");
    } else if (findings.unlisted() > 0) {
      remark(
          ++last,
          "Còn " + findings.unlisted() + " phát hiện nữa không ghi ở đây; xem findings.json.");
    }
    return last;
  }

  /** Names the rules that did not run, below all rows that are filtered; returns the last row. */
  private int idle(Publication publication, int above) {
    int last = above;
    List<String> lines = IdleLines.of(publication.findings().rules().idle());
    if (!lines.isEmpty()) {
      last += 2;
      line(last, IdleLines.TITLE, Look.TEXT.withBold());
    }
    for (String text : lines) {
      line(++last, text, Look.TEXT);
    }
    return last;
  }

  private void line(int row, String text, Look look) {
    cells.across(row, 0, LAST_COLUMN, text, look);
    cells.height(row, widths.height(text, look, 0, LAST_COLUMN));
  }

  private void remark(int row, String text) {
    for (FindingColumn column : FindingColumn.values()) {
      cells.blank(row, column.ordinal(), Look.CELL);
    }
    cells.text(row, FindingColumn.WHAT.ordinal(), text, Look.CELL.withBold());
    cells.height(row, 18);
  }

  private void row(int row, int number, Finding finding) {
    double highest = 0;
    for (FindingColumn column : FindingColumn.values()) {
      int at = column.ordinal();
      String text = CellText.shortened(column.text(number, finding, TEXT));
      Look look = column.look(finding.severity());
      if (column == FindingColumn.NUMBER) {
        cells.number(row, at, BigDecimal.valueOf(number), look);
      } else {
        cells.text(row, at, text, look);
      }
      highest = Math.max(highest, widths.height(text, Look.CELL, at, at));
    }
    cells.height(row, Math.min(highest, ColumnWidths.TALLEST_ROW));
  }
}
