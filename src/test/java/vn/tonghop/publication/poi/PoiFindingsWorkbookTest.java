package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.publication.BlockedPlan;
import vn.tonghop.publication.Plan2021;

class PoiFindingsWorkbookTest {

  private static final BlockedPlan BLOCKED = Plan2021.blocked();

  @Test
  void hasNoAppendixAndSaysOnEverySheetThatItIsNotPublished() throws IOException {
    try (XSSFWorkbook workbook = open(BLOCKED)) {
      assertThat(names(workbook))
          .containsExactly("Phát hiện", "Trùng lặp", "Dự toán", "Theo đơn vị gửi");
      for (Sheet sheet : workbook) {
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
            .startsWith("KHÔNG ĐƯỢC XUẤT BẢN, chỉ để xem và sửa. ");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      }
    }
  }

  @Test
  void listsWhatThePublishedWorkbookWouldList() throws IOException {
    ByteArrayOutputStream published = new ByteArrayOutputStream();
    new PoiPlanWorkbook().write(Plan2021.publication(), published);
    try (XSSFWorkbook plan = open(published.toByteArray());
        XSSFWorkbook blocked = open(BLOCKED)) {
      for (Sheet sheet : blocked) {
        assertThat(table(sheet)).hasSizeGreaterThan(3).isEqualTo(table(plan, sheet));
      }
    }
  }

  @Test
  void showsNoSumsThatCannotBeTrusted() throws IOException {
    BlockedPlan without =
        new BlockedPlan(
            BLOCKED.definition(), 1, BLOCKED.findings(), BLOCKED.ledger(), BLOCKED.senders(), null);
    try (XSSFWorkbook workbook = open(without)) {
      assertThat(names(workbook)).containsExactly("Phát hiện", "Trùng lặp", "Theo đơn vị gửi");
    }
  }

  @Test
  void isTheSameBytesEveryTime() throws IOException {
    assertThat(write(BLOCKED)).isEqualTo(write(Plan2021.blocked()));
  }

  /** Of senders without what the plan holds of each, and of all in the last row. */
  private static List<String> table(XSSFWorkbook workbook, Sheet like) {
    boolean senders = like.getSheetName().equals(SendersSheet.NAME);
    int columns = senders ? like.getRow(2).getLastCellNum() : Integer.MAX_VALUE;
    int lastRow = senders ? like.getLastRowNum() : Integer.MAX_VALUE;
    return table(workbook.getSheet(like.getSheetName()), columns, lastRow);
  }

  private static List<String> table(Sheet sheet) {
    return table(sheet, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** Without the line that says whether it is published. */
  private static List<String> table(Sheet sheet, int columns, int lastRow) {
    List<String> cells = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (row.getRowNum() != 1 && row.getRowNum() <= lastRow && cell.getColumnIndex() < columns) {
          cells.add(cell.getAddress() + " " + cell);
        }
      }
    }
    return cells;
  }

  private static List<String> names(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static byte[] write(BlockedPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PoiFindingsWorkbook().write(plan, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook open(BlockedPlan plan) throws IOException {
    return open(write(plan));
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
