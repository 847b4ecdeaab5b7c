package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.intake.FakeWorkbook;
import vn.tonghop.intake.FontRun;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.LegacyLetters;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/** Real files in legacy fonts, with runs of capital fonts within their cells. */
class LegacyFilesTest {

  private final Path folder;

  LegacyFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Workbook> formats() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tcvn3IsReadRunByRun(Workbook workbook) throws IOException {
    Proposal proposal = read(workbook, LegacyLetters::tcvn3);
    assertThat(proposal.raw().of(Field.NAME)).isEqualTo("Kh¶o s¸t c¸c ¦u ®·i");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void vniIsRead(Workbook workbook) throws IOException {
    Proposal proposal = read(workbook, LegacyLetters::vni);
    assertThat(proposal.raw().of(Field.NAME)).isEqualTo("Khaûo saùt caùc Öu ñaõi");
  }

  private Proposal read(Workbook workbook, Function<String, SheetCell.Text> typing)
      throws IOException {
    Workbooks.filledIn(workbook);
    Objects.requireNonNull(workbook.getSheetAt(0).getRow(5).getCell(1))
        .setCellValue("Khảo sát các Ưu đãi");
    for (Row row : workbook.getSheetAt(0)) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          set(cell, typing.apply(cell.getStringCellValue()));
        }
      }
    }
    Path file = Workbooks.write(workbook, folder.resolve("dang-ky"));
    SubmissionFile submission = new SubmissionFile(1, "dang-ky", file);
    try (IntakeItems items =
        new SubmissionReader(new PoiWorkbookSource()).open(submission, FakeWorkbook.PLAN)) {
      Reading reading = Reading.of(items);
      assertThat(reading.end().submitterCode()).isEqualTo("731");
      assertThat(reading.proposals()).hasSize(2);
      Proposal proposal = reading.proposals().get(0);
      assertThat(proposal.name()).isEqualTo("Khảo sát các Ưu đãi");
      assertThat(proposal.programmeCode()).isEqualTo("1");
      return proposal;
    }
  }

  private static void set(Cell cell, SheetCell.Text typed) {
    Workbook workbook = cell.getSheet().getWorkbook();
    RichTextString rich = workbook.getCreationHelper().createRichTextString(typed.text());
    for (int run = 0; run < typed.runs().size(); run++) {
      FontRun fonted = typed.runs().get(run);
      int end =
          run + 1 < typed.runs().size() ? typed.runs().get(run + 1).start() : typed.text().length();
      Font font = workbook.createFont();
      font.setFontName(fonted.font());
      if (end > fonted.start()) {
        rich.applyFont(fonted.start(), end, font);
      }
    }
    cell.setCellValue(rich);
  }
}
