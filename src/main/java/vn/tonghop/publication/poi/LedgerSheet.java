package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.publication.Publication;

/**
 * The ledger: per file and in all, what was read equals what became of it, in rows and in money of
 * each source; and what was accepted equals what the appendix says.
 */
final class LedgerSheet {

  static final String NAME = "Đối chiếu";

  private static final int HEADING = 2;
  private static final int LAST_COLUMN = LedgerColumn.BALANCE.ordinal();

  private LedgerSheet() {}

  /**
   * @param appendixTotal row of the grand total in the appendix, from 0
   */
  static void write(
      XSSFWorkbook workbook, Looks looks, Publication publication, int appendixTotal) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    SheetCells cells = new SheetCells(sheet, looks);
    new ColumnWidths(LedgerColumn.widths()).applyTo(sheet);
    head(cells, publication);
    NumberFormats formats = NumberFormats.forSheetWith(amounts(publication.ledger()));
    int next = HEADING + 1;
    for (LedgerMeasure measure : LedgerMeasure.values()) {
      LedgerBlock block = new LedgerBlock(cells, formats, publication, measure);
      next = block.write(next, appendixTotal);
    }
    Paper.set(sheet, HEADING, HEADING, next - 1, LAST_COLUMN);
    ImbalanceHighlight.apply(sheet, LAST_COLUMN, HEADING + 1, next - 1);
  }

  private static void head(SheetCells cells, Publication publication) {
    Look line = Look.TEXT.centred();
    String title = "ĐỐI CHIẾU SỐ LIỆU TỔNG HỢP KẾ HOẠCH KHUYẾN CÔNG NĂM ";
    cells.across(
        0, 0, LAST_COLUMN, title + publication.plan().year(), line.withPoints(14).withBold());
    cells.height(0, 22);
    String rule =
        "Đọc được = đưa vào kế hoạch + bị loại + trùng lặp + đã có bản thay thế + không phải đề án;"
            + " cột Cân đối phải bằng 0.";
    cells.across(1, 0, LAST_COLUMN, rule, line.withItalic());
    cells.height(1, 18);
    for (LedgerColumn column : LedgerColumn.values()) {
      cells.text(HEADING, column.ordinal(), column.heading(), Look.HEADING);
    }
    cells.height(HEADING, 34);
  }

  private static Stream<BigDecimal> amounts(Ledger ledger) {
    List<LedgerLine> lines =
        Stream.concat(ledger.lines().stream(), Stream.of(ledger.total())).toList();
    return lines.stream()
        .flatMap(line -> Arrays.stream(LedgerMeasure.values()).flatMap(m -> amounts(m, line)))
        .map(BigDecimal::valueOf);
  }

  private static Stream<Long> amounts(LedgerMeasure measure, LedgerLine line) {
    return Arrays.stream(LedgerColumn.values())
        .filter(column -> !column.isText())
        .map(column -> column.value(measure, line));
  }
}
