package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.publication.Figures;
import vn.tonghop.publication.Plan2021;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.proof.WorkbookDifference;

/** Whatever is altered in a workbook after it was written is found in its cell. */
class WorkbookProofTest {

  private static final Publication PUBLICATION = Plan2021.publication();

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasWrittenAsItWasMeantHasNoDifferences() throws IOException {
    assertThat(tampered(workbook -> {})).isEmpty();
  }

  @Test
  void anAmountOfAnItemIsFoundOnEveryLevel() throws IOException {
    assertThat(tampered(workbook -> cell(workbook, "Phụ lục", "I12").setCellValue(300_001)))
        .containsExactly(
            "WORKBOOK_FIGURE Phụ lục, I12, 300.001.000, 300.000.000, 1.000",
            "WORKBOOK_SUM Phụ lục, I11, 2.600.000.000, 2.600.001.000, -1.000",
            "WORKBOOK_SUM Phụ lục, I7, 6.172.400.000, 6.172.401.000, -1.000",
            "WORKBOOK_SUM Phụ lục, I43, 6.172.400.000, 6.172.401.000, -1.000",
            "WORKBOOK_FORMULA Phụ lục, I11, 2.600.000, 2.600.001, -1",
            "WORKBOOK_FORMULA Theo chương trình, F5, 2.600.000.000, 2.600.001.000, -1.000",
            "WORKBOOK_FORMULA Theo đơn vị gửi, N5, 6.172.400.000, 6.172.401.000, -1.000");
  }

  @Test
  void aSubtotalThatIsNotTheSumIsFound() throws IOException {
    assertThat(tampered(workbook -> cell(workbook, "Phụ lục", "J11").setCellValue(1)))
        .contains("WORKBOOK_SUM Phụ lục, J11, 1.000, 2.800.600.000, -2.800.599.000")
        .contains("WORKBOOK_FIGURE Phụ lục, J11, 1.000, 2.800.600.000, -2.800.599.000");
  }

  @Test
  void aFormulaThatGivesSomethingElseIsFound() throws IOException {
    assertThat(
            tampered(
                workbook -> {
                  XSSFCell cell = cell(workbook, "Phụ lục", "I11");
                  double kept = cell.getNumericCellValue();
                  cell.setCellFormula("SUM(I12:I14)");
                  cell.setCellValue(kept);
                }))
        .containsExactly("WORKBOOK_FORMULA Phụ lục, I11, 2.600.000, 900.000, 1.700.000");
    assertThat(
            tampered(
                workbook -> {
                  XSSFCell cell = cell(workbook, "Phụ lục", "I11");
                  double kept = cell.getNumericCellValue();
                  cell.setCellFormula("POWER(2600000,1)");
                  cell.setCellValue(kept);
                }))
        .containsExactly("WORKBOOK_FORMULA_UNKNOWN Phụ lục, I11, POWER(2600000,1)");
  }

  @Test
  void theTotalInOtherWordsIsFound() throws IOException {
    assertThat(
            tampered(
                workbook -> write(workbook, "A44", "(Bằng chữ: Chín tỷ, hai trăm triệu đồng.)")))
        .containsExactly("WORKBOOK_WORDS Phụ lục, A44, 9.200.000.000, 9.230.500.000");
    assertThat(tampered(workbook -> cell(workbook, "Phụ lục", "A44").setBlank()))
        .containsExactly("WORKBOOK_PART Bằng chữ");
  }

  @Test
  void anItemOutOfItsPlaceIsFound() throws IOException {
    assertThat(tampered(workbook -> write(workbook, "A13", "2.9")))
        .containsExactly("WORKBOOK_ROW Phụ lục, A13, 2.9, 2.2");
    assertThat(
            tampered(
                workbook -> {
                  XSSFSheet sheet = workbook.getSheet("Phụ lục");
                  sheet.removeRow(sheet.getRow(12));
                }))
        .contains("WORKBOOK_ROW Phụ lục, A14, 2.3, 2.2");
  }

  @Test
  void textInPlaceOfANumberIsFound() throws IOException {
    assertThat(tampered(workbook -> cell(workbook, "Phụ lục", "I12").setCellValue("300.000")))
        .startsWith(
            "WORKBOOK_TEXT Phụ lục, I12, 300.000",
            "WORKBOOK_FIGURE Phụ lục, I12, 0, 300.000.000, -300.000.000");
  }

  @Test
  void aFigureOfTheLedgerIsFound() throws IOException {
    assertThat(tampered(workbook -> cell(workbook, "Đối chiếu", "E12").setCellValue(5)))
        .startsWith("WORKBOOK_FIGURE Đối chiếu, E12, 5, 0, 5")
        .hasSizeGreaterThan(1);
    assertThat(tampered(workbook -> cell(workbook, "Dòng không phải đề án", "C4").setCellValue(6)))
        .startsWith("WORKBOOK_FIGURE Dòng không phải đề án, C4, 6, 5, 1");
  }

  @Test
  void anItemSummedUpUnderAnotherProgrammeIsFound() throws IOException {
    assertThat(tampered(workbook -> write(workbook, "N12", "1")))
        .contains(
            "WORKBOOK_FORMULA Theo chương trình, D4, 2, 3, -1",
            "WORKBOOK_FORMULA Theo chương trình, F5, 2.600.000.000, 2.300.000.000, 300.000.000");
  }

  @Test
  void aPartThatIsMissingIsNamed() throws IOException {
    assertThat(tampered(workbook -> workbook.removeSheetAt(0))).contains("WORKBOOK_PART Phụ lục");
    assertThat(tampered(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Đối chiếu"))))
        .contains("WORKBOOK_PART Đối chiếu");
  }

  @Test
  void whatIsNoWorkbookCannotBeRead() throws IOException {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "no workbook");
    assertThatThrownBy(() -> Figures.proof(PUBLICATION).differences(text))
        .isInstanceOf(IOException.class);
  }

  private List<String> tampered(Consumer<XSSFWorkbook> hand) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new PoiPlanWorkbook().write(PUBLICATION, written);
    Path file = folder.resolve("plan.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()));
        var out = Files.newOutputStream(file)) {
      hand.accept(workbook);
      workbook.write(out);
    }
    return Figures.proof(PUBLICATION).differences(file).stream()
        .map(WorkbookDifference::toString)
        .toList();
  }

  /** Only a cell that was blank is written anew: of another, POI would keep the text beside. */
  private static void write(XSSFWorkbook workbook, String reference, String text) {
    XSSFCell cell = cell(workbook, "Phụ lục", reference);
    cell.setBlank();
    cell.setCellValue(text);
  }

  private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String reference) {
    CellReference at = new CellReference(reference);
    return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
  }
}
