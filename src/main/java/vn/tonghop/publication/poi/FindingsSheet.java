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

/** Everything that was found, in Vietnamese, to be filtered and printed. */
final class FindingsSheet {

  static final String NAME = "Phát hiện";

  private static final int HEADING = 2;
  private static final FindingText TEXT = FindingText.in(Locale.forLanguageTag("vi"));

  private final SheetCells cells;
  private final int most;
  private final ColumnWidths widths = new ColumnWidths(FindingColumn.widths());

  private FindingsSheet(SheetCells cells, int most) {
    this.cells = cells;
    this.most = most;
  }

  /**
   * @param most how many findings are listed; of more than that the sheet says how many are left
   *     out, since nobody reads so many and a sheet has an end
   */
  static void write(XSSFWorkbook workbook, Looks looks, Publication publication, int most) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    FindingsSheet findings = new FindingsSheet(new SheetCells(sheet, looks), most);
    findings.widths.applyTo(sheet);
    findings.head(publication);
    int last = findings.rows(publication.findings());
    int lastColumn = FindingColumn.values().length - 1;
    sheet.setAutoFilter(new CellRangeAddress(HEADING, last, 0, lastColumn));
    Paper.set(sheet, HEADING, HEADING, last, lastColumn);
  }

  private void head(Publication publication) {
    int lastColumn = FindingColumn.values().length - 1;
    Look line = Look.TEXT.centred();
    String title = "PHÁT HIỆN KHI TỔNG HỢP KẾ HOẠCH KHUYẾN CÔNG NĂM " + publication.plan().year();
    cells.across(0, 0, lastColumn, title, line.withPoints(14).withBold());
    cells.height(0, 22);
    cells.across(1, 0, lastColumn, counts(publication), line.withItalic());
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
      long count = publication.findings().stream().filter(f -> f.severity() == severity).count();
      counts.append(separator).append(count).append(' ');
      counts.append(TEXT.severity(severity).toLowerCase(Locale.ROOT));
      separator = ", ";
    }
    return counts.toString();
  }

  /** Returns the last row; without findings the sheet says so. */
  private int rows(List<Finding> findings) {
    int listed = Math.min(findings.size(), most);
    for (int i = 0; i < listed; i++) {
      row(HEADING + 1 + i, i + 1, findings.get(i));
    }
    int last = HEADING + listed;
    if (findings.isEmpty()) {
      remark(++last, "Không có phát hiện nào.");
    } else if (listed < findings.size()) {
      remark(++last, "Còn " + (findings.size() - listed) + " phát hiện nữa không ghi ở đây.");
    }
    return last;
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
