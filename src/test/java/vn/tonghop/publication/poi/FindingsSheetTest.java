package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;

class FindingsSheetTest {

  private static final int FIRST = 3;

  @Test
  void listsEveryFindingAndCanBeFiltered() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, Plan2021.publication().findings(), 100);
      assertThat(what(sheet)).hasSize(5).doesNotContain("");
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:H8");
    }
  }

  @Test
  void saysThatThereAreNone() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      assertThat(what(sheet(workbook, List.of(), 100))).containsExactly("Không có phát hiện nào.");
    }
  }

  @Test
  void saysHowManyItLeavesOut() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      assertThat(what(sheet(workbook, Plan2021.publication().findings(), 2)))
          .hasSize(3)
          .last()
          .isEqualTo("Còn 3 phát hiện nữa không ghi ở đây.");
    }
  }

  @Test
  void keepsARowWithinWhatExcelAllowsWhateverWasFound() throws IOException {
    Finding endless =
        Finding.of(
            FindingCode.NUMBER_NOT_READABLE,
            new Address("a".repeat(40_000), "s", 1, "A"),
            "TOTAL",
            "9".repeat(40_000));
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = sheet(workbook, List.of(endless), 100);
      assertThat(sheet.getRow(FIRST).getHeightInPoints()).isLessThanOrEqualTo(409.5f);
      assertThat(what(sheet).get(0)).hasSizeLessThan(300);
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook, List<Finding> findings, int most) {
    Publication base = Plan2021.publication();
    Publication publication =
        new Publication(
            base.definition(),
            base.revision(),
            base.plan(),
            findings,
            base.ledger(),
            base.submissions(),
            base.senders(),
            base.auditEntries(),
            base.auditHead());
    FindingsSheet.write(workbook, new Looks(workbook), publication, most);
    return workbook.getSheet(FindingsSheet.NAME);
  }

  private static List<String> what(XSSFSheet sheet) {
    List<String> what = new ArrayList<>();
    for (int at = FIRST; at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      what.add(row.getCell(FindingColumn.WHAT.ordinal()).getStringCellValue());
    }
    return what;
  }
}
