package vn.tonghop.samples;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.proposal.Field;

/** Writes the sheet with the table: letterhead, title, table, signature block. */
final class SampleSheet {

  private static final int TITLE_ROW = 4;
  private static final int TABLE_ROW = 8;
  private static final int ROWS_TO_SIGN_IN = 4;
  private static final double SIDE_MARGIN_INCHES = 0.4;

  private final Sample sample;
  private final SampleCells cells;

  SampleSheet(Sample sample, SampleCells cells) {
    this.sample = sample;
    this.cells = cells;
  }

  void write() {
    letterhead();
    title();
    int after = new SampleTable(sample, cells, TABLE_ROW).write();
    signature(after + 1);
    page();
  }

  private void letterhead() {
    List<String> lines = sample.letterhead();
    for (int line = 0; line < lines.size(); line++) {
      boolean own = line == lines.size() - 1;
      left(line, own ? Look.LETTERHEAD_BOLD : Look.LETTERHEAD, lines.get(line));
    }
    right(0, Look.LETTERHEAD_BOLD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    right(1, Look.LETTERHEAD_BOLD, "Độc lập - Tự do - Hạnh phúc");
    right(2, Look.PLACE_AND_DATE, sample.placeAndDate());
  }

  private void title() {
    cells.across(TITLE_ROW, 0, last(), Look.TITLE, sample.title());
    cells.across(TITLE_ROW + 1, 0, last(), Look.ATTACHED_TO, sample.attachedTo());
    cells.across(TABLE_ROW - 1, last() - 1, last(), Look.UNIT_LINE, sample.unitLine());
  }

  private void signature(int row) {
    List<String> role = sample.signature().role();
    left(row, Look.SIGNATURE, "NGƯỜI LẬP BIỂU");
    for (int line = 0; line < role.size(); line++) {
      right(row + line, Look.SIGNATURE, role.get(line));
    }
    int names = row + role.size() + ROWS_TO_SIGN_IN;
    left(names, Look.SIGNATURE, sample.signature().preparer());
    right(names, Look.SIGNATURE, sample.signature().signer());
  }

  private void left(int row, Look look, String text) {
    cells.across(row, 0, sample.column(Field.OBJECTIVE), look, text);
  }

  private void right(int row, Look look, String text) {
    cells.across(row, sample.column(Field.EXPECTED_RESULT) + 1, last(), look, text);
  }

  private void page() {
    Sheet sheet = cells.sheet();
    for (Field field : sample.columns()) {
      sheet.setColumnWidth(sample.column(field), SampleHeading.width(field, sample.unit()) * 256);
    }
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setRepeatingRows(new CellRangeAddress(TABLE_ROW, TABLE_ROW + 1, -1, -1));
    sheet.setDisplayGridlines(false);
    sheet.setZoom(85);
  }

  private int last() {
    return sample.columns().size() - 1;
  }
}
