package vn.tonghop.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.Limits;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.FakeWorkbook;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.Reading;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** The same workbook in both formats gives the same. */
class PoiWorkbookSourceTest {

  private static final Instant SAVED = Instant.parse("2021-03-12T08:30:00Z");

  private final Path file;

  PoiWorkbookSourceTest(@TempDir Path folder) {
    file = folder.resolve("frozen");
  }

  static Stream<Supplier<Workbook>> formats() {
    return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
  }

  private Reading read(Workbook workbook) throws IOException {
    Workbooks.write(workbook, file);
    SubmissionFile submission = new SubmissionFile(1, "731-bien-hoa.xls", file);
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    try (IntakeItems items = reader.open(submission, FakeWorkbook.PLAN)) {
      return Reading.of(items);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsASubmission(Supplier<Workbook> format) throws IOException {
    Reading reading = read(Workbooks.filledIn(format.get()));

    assertThat(reading.proposals())
        .extracting(Proposal::name, Proposal::startMonth, Proposal::funding, Proposal::note)
        .containsExactly(
            tuple("Tập huấn", 5, Funding.ofDong(195_600_000, 195_600_000, 0, 0), "QĐ 53\nNQ 147"),
            tuple("Khảo sát", 5, Funding.ofDong(1_500_500_000, 1_500_000_000, 500_000, 0), "TRUE"));
    assertThat(reading.end().submitterCode()).isEqualTo("731");
    assertThat(reading.codes()).containsExactly(FindingCode.NUMBER_AS_TEXT);
    assertThat(reading.rows())
        .extracting(row -> row.origin().row())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void deliversNoNumberThatIsShownAsAnother(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Sheet sheet = workbook.createSheet("S");
    Cell date = sheet.createRow(0).createCell(0);
    date.setCellValue(LocalDate.of(2021, 5, 1));
    date.setCellStyle(style(workbook, "mmm-yy"));
    Cell scaled = sheet.getRow(0).createCell(1);
    scaled.setCellValue(195_000_000);
    scaled.setCellStyle(style(workbook, "#,##0,"));
    Cell plain = sheet.getRow(0).createCell(2);
    plain.setCellValue(195.6);
    plain.setCellStyle(style(workbook, "#,##0.0;[Red]-#,##0.0"));

    List<SheetCell> cells = Opened.of(Workbooks.write(workbook, file)).rows().get(0).cells();
    assertThat(cells.get(0)).isEqualTo(new SheetCell.Text("2021-05-01"));
    assertThat(cells.get(1)).isInstanceOf(SheetCell.Text.class);
    assertThat(cells.get(2)).isEqualTo(new SheetCell.Number(new BigDecimal("195.6")));
  }

  private static CellStyle style(Workbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void deliversEveryRowNumberOfEverySheetUpToTheLastFilledOne(Supplier<Workbook> format)
      throws IOException {
    Workbook workbook = format.get();
    Workbooks.row(workbook.createSheet("Một"), 3, "a");
    workbook.createSheet("Trống").createRow(40).createCell(2).setCellValue(" ");
    Sheet last = workbook.createSheet("Ba");
    Workbooks.row(last, 1, "b").setZeroHeight(true);
    Workbooks.row(last, 4, "c");

    assertThat(Opened.of(Workbooks.write(workbook, file)).rows())
        .extracting(
            SheetRow::sheetNumber, SheetRow::sheetName, SheetRow::rowNumber, SheetRow::isBlank)
        .containsExactly(
            tuple(1, "Một", 1, true),
            tuple(1, "Một", 2, true),
            tuple(1, "Một", 3, false),
            tuple(3, "Ba", 1, false),
            tuple(3, "Ba", 2, true),
            tuple(3, "Ba", 3, true),
            tuple(3, "Ba", 4, false));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void leavesHiddenSheetsOutAndSaysSo(Supplier<Workbook> format) throws IOException {
    Workbook workbook = Workbooks.filledIn(format.get());
    Workbooks.row(workbook.createSheet("Năm trước"), 1, "Tập huấn");
    Workbooks.row(workbook.createSheet("Nháp"), 1, "Khảo sát");
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    workbook.setSheetHidden(2, true);
    Reading reading = read(workbook);

    assertThat(reading.findings())
        .filteredOn(finding -> finding.code() == FindingCode.SHEET_HIDDEN)
        .extracting(finding -> finding.address().sheet())
        .containsExactly("Năm trước", "Nháp");
    assertThat(reading.rows()).extracting(row -> row.origin().sheet()).containsOnly(1);
    assertThat(reading.end().rows()).isEqualTo(reading.rows().size());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsNoMoreRowsThanTheLimit(Supplier<Workbook> format) throws IOException {
    Workbook workbook = format.get();
    Workbooks.row(workbook.createSheet("S"), 60_000, "a");
    Limits limits = new Limits(1 << 20, 1 << 20, 100, 100, 100);

    Opened opened = Opened.of(Workbooks.write(workbook, file), limits);
    assertThat(opened.rows()).hasSize(100);
    assertThat(opened.faults())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.FILE_TOO_LARGE, List.of("rows", "100")));
  }

  @Test
  void tellsWhenAnXlsxWasSaved() throws IOException {
    XSSFWorkbook workbook = Workbooks.filledIn(new XSSFWorkbook());
    workbook.getProperties().getCoreProperties().setModified(Optional.of(Date.from(SAVED)));
    assertThat(read(workbook).end().modified()).isEqualTo(SAVED);
  }

  @Test
  void tellsWhenAnXlsWasSaved() throws IOException {
    HSSFWorkbook workbook = Workbooks.filledIn(new HSSFWorkbook());
    workbook.createInformationProperties();
    workbook.getSummaryInformation().setLastSaveDateTime(Date.from(SAVED));
    assertThat(read(workbook).end().modified()).isEqualTo(SAVED);
  }

  @Test
  void goesOnAfterARestart() throws IOException {
    Path frozen = Workbooks.write(Workbooks.filledIn(new XSSFWorkbook()), file);
    SubmissionFile submission = new SubmissionFile(1, "731.xlsx", frozen);
    List<IntakeItem> all = items(submission, 0);
    for (int read = 0; read <= all.size(); read++) {
      assertThat(items(submission, read)).isEqualTo(all.subList(read, all.size()));
    }
  }

  private static List<IntakeItem> items(SubmissionFile submission, int skipped) throws IOException {
    SubmissionReader reader = new SubmissionReader(new PoiWorkbookSource());
    try (IntakeItems items = reader.open(submission, FakeWorkbook.PLAN)) {
      return Stream.generate(items::next).takeWhile(Objects::nonNull).skip(skipped).toList();
    }
  }

  @Test
  void releasesTheFile() throws IOException {
    read(Workbooks.filledIn(new XSSFWorkbook()));
    Files.delete(file);
    assertThat(file).doesNotExist();
  }
}
