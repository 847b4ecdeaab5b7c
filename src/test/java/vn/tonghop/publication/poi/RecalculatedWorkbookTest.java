package vn.tonghop.publication.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.publication.Plan2021;

/** Another program that opens the workbook and computes all of it again changes nothing. */
class RecalculatedWorkbookTest {

  private static final String PROGRAM = "libreoffice";

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void thereIsAnotherProgram() {
    boolean installed =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(System.getenv("PATH"))
            .anyMatch(folder -> new File(folder, PROGRAM).canExecute());
    assumeTrue(installed, "LibreOffice is not installed");
  }

  @Test
  void givesTheSameValues() throws Exception {
    Path written = write();
    SortedMap<String, Double> expected = formulas(written);

    assertThat(expected).hasSizeGreaterThan(40);
    assertThat(formulas(recalculated(written))).isEqualTo(expected);
  }

  /** Else the test above would prove nothing. */
  @Test
  void isReallyComputedAgain() throws Exception {
    Path written = write();
    Path wrong = folder.resolve("wrong.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(written.toFile());
        OutputStream out = Files.newOutputStream(wrong)) {
      workbook.getSheet("Phụ lục").getRow(10).getCell(8).setCellValue(1);
      workbook.write(out);
    }

    assertThat(formulas(wrong)).containsEntry("Phụ lục!I11", 1d);
    assertThat(formulas(recalculated(wrong))).isEqualTo(formulas(written));
  }

  private Path write() throws IOException {
    Path file = folder.resolve("plan.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new PoiPlanWorkbook().write(Plan2021.publication(), out);
    }
    return file;
  }

  private Path recalculated(Path workbook) throws Exception {
    Path out = Files.createDirectory(folder.resolve("again"));
    Process process =
        new ProcessBuilder(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "log.txt"))
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return out.resolve(workbook.getFileName());
  }

  private static SortedMap<String, Double> formulas(Path file) throws Exception {
    SortedMap<String, Double> values = new TreeMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              values.put(
                  sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
            }
          }
        }
      }
    }
    return values;
  }
}
