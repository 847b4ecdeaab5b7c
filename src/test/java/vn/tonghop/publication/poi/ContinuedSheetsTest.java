package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Finding;
import vn.tonghop.history.ApprovedAppendix;
import vn.tonghop.history.ApprovedAppendixReader;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.publication.Figures;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.proof.WorkbookDifference;

/**
 * What one sheet cannot hold goes on on the next: here a sheet holds 40 rows, in Excel 1.048.576.
 */
class ContinuedSheetsTest {

  private static final int ROWS = 40;
  private static final Publication PUBLICATION = Plan2021.counting(Plan2021.secondRevision());

  @TempDir private Path folder = Path.of("");

  @Test
  void theAppendixGoesOnUnderTheSameHeadingAndIsSignedOnce() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      XSSFSheet first = workbook.getSheet("Phụ lục");
      XSSFSheet second = workbook.getSheet("Phụ lục (2)");
      assertThat(first.getLastRowNum()).isLessThan(ROWS);
      assertThat(second.getLastRowNum()).isLessThan(ROWS);
      assertThat(numbers(first).get(numbers(first).size() - 1)).isEqualTo("4.1");
      assertThat(numbers(second)).startsWith("I", "4", "4.2").endsWith("II");
      assertThat(second.getRow(0).getCell(0)).hasToString("Phụ lục (tiếp theo)");
      assertThat(second.getRow(3).getCell(0)).hasToString("ĐVT: ngàn đồng");
      for (int column = 0; column < 12; column++) {
        assertThat(second.getRow(4).getCell(column))
            .hasToString(first.getRow(4).getCell(column).toString());
      }
      assertThat(second.getRepeatingRows().formatAsString()).isEqualTo("5:6");
      assertThat(texts(first)).noneMatch(text -> text.contains("Bằng chữ"));
      assertThat(texts(second)).filteredOn(text -> text.contains("Bằng chữ")).hasSize(1);
      assertThat(first.getPrintSetup().getUsePage()).isTrue();
      assertThat(second.getPrintSetup().getUsePage()).as("pages go on").isFalse();
    }
  }

  @Test
  void sumsAreFormulasOverBothSheets() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      assertThat(formula(workbook, "Phụ lục", "4")).isEqualTo("SUM(H28:H28,'Phụ lục (2)'!H9:H13)");
      assertThat(formula(workbook, "Phụ lục (2)", "Tổng cộng")).startsWith("SUM('Phụ lục'!H7,H");
      assertThat(workbook.getName("TongKinhPhi").getRefersToFormula())
          .startsWith("'Phụ lục (2)'!$H$");
      assertThat(workbook.getSheet("Theo chương trình").getRow(3).getCell(4).getCellFormula())
          .startsWith("ROUND(SUMIFS('Phụ lục'!$H$7:$H$")
          .contains(")*1000+SUMIFS('Phụ lục (2)'!$H$9:$H$")
          .endsWith("*1000,0)");
    }
  }

  @Test
  void everyFormulaGivesWhatIsWrittenWithIt() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      int formulas = 0;
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              double kept = cell.getNumericCellValue();
              assertThat(CellNumber.of(evaluator.evaluate(cell).getNumberValue()))
                  .as("%s!%s", sheet.getSheetName(), cell.getAddress())
                  .isEqualByComparingTo(CellNumber.of(kept));
              formulas++;
            }
          }
        }
      }
      assertThat(formulas).isGreaterThan(100);
    }
  }

  @Test
  void isReadBackAsItWasMeant() throws IOException {
    assertThat(differences(workbook -> {})).isEmpty();
  }

  @Test
  void anItemAlteredOnTheSecondSheetIsFound() throws IOException {
    assertThat(
            differences(
                workbook -> workbook.getSheet("Phụ lục (2)").getRow(8).getCell(7).setCellValue(1)))
        .contains("WORKBOOK_FIGURE Phụ lục (2), H9, 1.000, 480.000.000, -479.999.000")
        .anyMatch(found -> found.startsWith("WORKBOOK_SUM Phụ lục, H27,"));
    assertThat(differences(workbook -> workbook.removeSheetAt(1)))
        .contains("WORKBOOK_ROW Phụ lục, A5, , 4.2");
  }

  @Test
  void theOtherListsGoOnToo() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      XSSFSheet first = workbook.getSheet("Chỉ tiêu");
      XSSFSheet second = workbook.getSheet("Chỉ tiêu (2)");
      assertThat(first.getLastRowNum()).isEqualTo(ROWS - 1);
      assertThat(second.getRow(0).getCell(0))
          .hasToString(first.getRow(0).getCell(0) + " (tiếp theo)");
      assertThat(second.getRow(2).getCell(1)).hasToString("Chỉ tiêu");
      assertThat(second.getRow(3).getCell(2).getCellType()).isNotEqualTo(CellType.BLANK);
      assertThat(second.getRepeatingRows().formatAsString()).isEqualTo("3:3");
    }
  }

  @Test
  void isReadAgainAsTheApprovedPlanThatItIs() throws IOException {
    Path file = Files.write(folder.resolve("plan.xlsx"), write());
    ApprovedAppendix read =
        new ApprovedAppendixReader(
                new PoiWorkbookSource(), PlanDefinitions.of2021(), PUBLICATION.plan().year())
            .read(new SubmissionFile(1, "plan.xlsx", file));

    assertThat(read.isWhole()).isTrue();
    assertThat(read.findings()).noneMatch(Finding::rejects);
    assertThat(read.total()).isEqualTo(PUBLICATION.plan().total());
    assertThat(read.items()).hasSize(29);
  }

  private static XSSFWorkbook open() throws IOException {
    try (InputStream in = new ByteArrayInputStream(write())) {
      return new XSSFWorkbook(in);
    }
  }

  private static byte[] write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PoiPlanWorkbook(ROWS).write(PUBLICATION, out);
    return out.toByteArray();
  }

  private List<String> differences(Consumer<XSSFWorkbook> hand) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    try (XSSFWorkbook workbook = open();
        var out = Files.newOutputStream(file)) {
      hand.accept(workbook);
      workbook.write(out);
    }
    return Figures.proof(PUBLICATION).differences(file).stream()
        .map(WorkbookDifference::toString)
        .toList();
  }

  /** What stands in the first column below the heading, as far as it is a number of a row. */
  private static List<String> numbers(Sheet sheet) {
    List<String> numbers = new ArrayList<>();
    for (Row row : sheet) {
      String text = row.getRowNum() < 6 ? "" : String.valueOf(row.getCell(0));
      if (text.matches("[IVX]+|\\d+(\\.\\d+)?")) {
        numbers.add(text);
      }
    }
    return numbers;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  private static String formula(XSSFWorkbook workbook, String sheet, String number) {
    for (Row row : workbook.getSheet(sheet)) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(number)) {
        return row.getCell(7).getCellFormula();
      }
    }
    throw new AssertionError("no row " + number);
  }
}
