package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.SelectedItems;
import vn.tonghop.proposal.Proposals;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.PublishedFindings;
import vn.tonghop.publication.RevisionMark;

class FindingsSheetTest {

  private static final int FIRST = 3;
  private static final int FOUND = 6;
  private static final int SOURCE = 9;
  private static final RevisionMark MARK = Plan2021.publication().mark();
  private static final List<Finding> LISTED = Plan2021.publication().findings().listed();

  @Test
  void listsEveryFindingAndCanBeFiltered() throws IOException {
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet = sheet(workbook, LISTED, 100);
      assertThat(what(sheet)).hasSize(5).doesNotContain("");
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:J8");
    }
  }

  @Test
  void saysThatThereAreNone() throws IOException {
    try (ReopenedBook workbook = new ReopenedBook()) {
      assertThat(what(sheet(workbook, List.of(), 100))).containsExactly("Không có phát hiện nào.");
    }
  }

  @Test
  void saysHowManyItLeavesOut() throws IOException {
    try (ReopenedBook workbook = new ReopenedBook()) {
      assertThat(what(sheet(workbook, LISTED, 2)))
          .hasSize(3)
          .last()
          .isEqualTo("Còn 3 phát hiện nữa không ghi ở đây; xem findings.json.");
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
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet = sheet(workbook, List.of(endless), 100);
      assertThat(sheet.getRow(FIRST).getHeightInPoints()).isLessThanOrEqualTo(409.5f);
      assertThat(what(sheet).get(0)).hasSizeLessThan(300);
    }
  }

  @Test
  void namesTheLawThatAFindingRestsOn() throws IOException {
    Finding duplicate =
        Finding.of(
            FindingCode.DUPLICATE_PROPOSAL,
            new Address("a.xlsx", "s", 7, "B"),
            "b.xlsx",
            "s",
            "B9");
    try (ReopenedBook workbook = new ReopenedBook()) {
      assertThat(
              sheet(workbook, List.of(duplicate), 100)
                  .getRow(FIRST)
                  .getCell(SOURCE)
                  .getStringCellValue())
          .startsWith("Nghị định 45/2012/NĐ-CP");
    }
  }

  @Test
  void namesTheRulesThatDidNotRunBelowWhatIsFilteredAndWithinWhatIsPrinted() throws IOException {
    try (ReopenedBook workbook = new ReopenedBook()) {
      XSSFSheet sheet = sheet(workbook, LISTED, 100);
      assertThat(sheet.getRow(FIRST + 6).getCell(0).getStringCellValue())
          .isEqualTo("Những điều chưa được kiểm tra:");
      assertThat(sheet.getRow(FIRST + 7).getCell(0).getStringCellValue())
          .isEqualTo(
              "– mức hỗ trợ không vượt mức tối đa cho một mô hình, cơ sở, lần hoặc cụm công nghiệp"
                  + " (đã tắt trong plan.yml: tỉnh chưa ban hành mức hỗ trợ)");
      assertThat(sheet.getWorkbook().getPrintArea(0)).endsWith("$J$11");
      assertThat(sheet.getLastRowNum()).isEqualTo(10);
    }
  }

  @Test
  void namesTheItemsThatNoRateWasThereToCompareWith() throws IOException {
    assertThat(lineOf(2))
        .isEqualTo(
            "– 2 đề án, 350.000.000 đồng ngân sách tỉnh không có mức hỗ trợ nào để so: đề án số"
                + " 4.1; 4.2");
    assertThat(lineOf(40)).endsWith("; 4.39; 4.40");
    assertThat(lineOf(42)).endsWith("; 4.39; 4.40 và 2 đề án nữa (xem findings.json)");
  }

  private static String lineOf(int items) throws IOException {
    List<PlanItem> withoutRate = new ArrayList<>();
    for (int number = 1; number <= items; number++) {
      withoutRate.add(new PlanItem("4." + number, Proposals.proposal().build()));
    }
    try (ReopenedBook workbook = new ReopenedBook()) {
      return sheet(workbook, LISTED, 100, Plan2021.items(withoutRate))
          .getRow(FIRST + 8)
          .getCell(0)
          .getStringCellValue();
    }
  }

  private static XSSFSheet sheet(ReopenedBook workbook, List<Finding> findings, int most)
      throws IOException {
    return sheet(workbook, findings, most, SelectedItems.NONE);
  }

  private static XSSFSheet sheet(
      ReopenedBook workbook, List<Finding> findings, int most, SelectedItems withoutRate)
      throws IOException {
    PublishedFindings all = Plan2021.published(findings);
    PublishedFindings listed =
        new PublishedFindings(
            all.counts(),
            findings.subList(0, Math.min(most, findings.size())),
            all.duplicates(),
            all.rules(),
            withoutRate);
    return workbook.sheet(FindingsSheet.NAME, book -> FindingsSheet.write(book, MARK, listed));
  }

  private static List<String> what(XSSFSheet sheet) {
    List<String> what = new ArrayList<>();
    for (int at = FIRST; sheet.getRow(at) != null; at++) {
      Row row = sheet.getRow(at);
      boolean remark = row.getCell(0).getCellType() == CellType.STRING;
      what.add(row.getCell(remark ? 0 : FOUND).getStringCellValue());
    }
    return what;
  }
}
