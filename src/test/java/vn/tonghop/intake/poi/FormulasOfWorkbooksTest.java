package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.intake.FormulaFault;
import vn.tonghop.intake.FormulaFault.Kind;
import vn.tonghop.intake.SheetRow;

/** Formulas are followed through all of a workbook of either format. */
class FormulasOfWorkbooksTest {

  private final Path folder;

  FormulasOfWorkbooksTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Workbook workbook(String format) {
    return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private List<SheetRow> read(Workbook workbook) throws IOException {
    Path file = folder.resolve("sent");
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return Opened.of(file).rows();
  }

  private static void number(Sheet sheet, int row, int column, double value) {
    cell(sheet, row, column).setCellValue(value);
  }

  private static void formula(Sheet sheet, int row, int column, String formula, double stored) {
    Cell cell = cell(sheet, row, column);
    cell.setCellFormula(formula);
    cell.setCellValue(stored);
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return found.createCell(column);
  }

  private static List<FormulaFault> faults(List<SheetRow> rows) {
    return rows.stream().flatMap(row -> row.faults().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void otherSheetsAlsoHiddenOnesAreFollowed(String format) throws IOException {
    Workbook workbook = workbook(format);
    Sheet shown = workbook.createSheet("Đăng ký");
    Sheet hidden = workbook.createSheet("Đơn giá");
    workbook.setSheetHidden(1, true);
    number(hidden, 0, 0, 7);
    formula(hidden, 1, 0, "A1*2", 14);
    formula(shown, 0, 0, "'Đơn giá'!A2+1", 15);
    formula(shown, 1, 0, "SUM('Đơn giá'!A1:A2)", 20);
    formula(shown, 2, 0, "SUM('Đơn giá'!A:A)", 21);
    assertThat(faults(read(workbook)))
        .containsExactly(new FormulaFault(0, Kind.STALE, "SUM('Đơn giá'!A1:A2)", "20", "21"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void namesStandForWhatTheyName(String format) throws IOException {
    Workbook workbook = workbook(format);
    Sheet sheet = workbook.createSheet("S");
    Name name = workbook.createName();
    name.setNameName("DonGia");
    name.setRefersToFormula("S!$A$1:$A$2");
    number(sheet, 0, 0, 3);
    number(sheet, 1, 0, 4);
    formula(sheet, 2, 0, "SUM(DonGia)*2", 14);
    formula(sheet, 3, 0, "SUM(DonGia)", 8);
    assertThat(faults(read(workbook)))
        .containsExactly(new FormulaFault(0, Kind.STALE, "SUM(DonGia)", "8", "7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void functionsOfTablesAreEvaluated(String format) throws IOException {
    Workbook workbook = workbook(format);
    Sheet sheet = workbook.createSheet("S");
    number(sheet, 0, 0, 3);
    number(sheet, 1, 0, 4);
    formula(sheet, 2, 0, "IF(A1>1,ROUND(A2/3,1),0)", 1.3);
    formula(sheet, 3, 0, "SUMIF(A1:A2,\">3\",A1:A2)", 4);
    formula(sheet, 4, 0, "IFERROR(VLOOKUP(9,A1:A2,1,FALSE),5)", 5);
    formula(sheet, 5, 0, "SUMPRODUCT(A1:A2,A1:A2)", 25);
    formula(sheet, 6, 0, "SUMIFS(A1:A2,A1:A2,3)+COUNTA(A1:A2)", 5);
    formula(sheet, 7, 0, "A1*50%+(A2-1)^2", 10.5);
    assertThat(faults(read(workbook))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void circlesAndTheClockAreFound(String format) throws IOException {
    Workbook workbook = workbook(format);
    Sheet sheet = workbook.createSheet("S");
    formula(sheet, 0, 0, "B1+1", 5);
    formula(sheet, 0, 1, "A1+1", 6);
    formula(sheet, 0, 2, "YEAR(TODAY())", 2021);
    assertThat(faults(read(workbook)))
        .extracting(FormulaFault::kind)
        .containsExactly(Kind.CIRCULAR, Kind.CIRCULAR, Kind.VOLATILE);
  }
}
