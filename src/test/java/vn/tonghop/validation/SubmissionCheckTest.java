package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.DefinitionReader;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

/** What is said of one submission by itself; that a run says the same, its own test shows. */
class SubmissionCheckTest {

  @Test
  void everyRowAndEveryDongOfTheSamplesBecomesSomething() throws Exception {
    List<Path> files;
    try (Stream<Path> folder = Files.list(Path.of("sample-inputs/2021"))) {
      files = folder.sorted().toList();
    }
    Funding accepted = Funding.ZERO;
    for (Path file : files) {
      CheckedSubmission checked = check(file, file.getFileName().toString());
      assertThat(checked.ledger().balances()).as(file.toString()).isTrue();
      assertThat(checked.unlisted()).isZero();
      accepted = accepted.plus(checked.ledger().of(Fate.ACCEPTED).money());
    }
    // With the duplicate and the superseded file, of which a single workbook knows nothing.
    assertThat(accepted.provincial().amount()).isGreaterThan(6_172_400_000L);
  }

  @Test
  void ofAFileThatIsRefusedNothingIsAccepted(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("731-bien-hoa.xlsx");
    try (Workbook workbook =
            WorkbookFactory.create(
                Files.newInputStream(Path.of("sample-inputs/2021/731-bien-hoa.xlsx")));
        OutputStream out = Files.newOutputStream(file)) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.toString().startsWith("ĐVT")) {
            cell.setBlank();
          }
        }
      }
      workbook.write(out);
    }
    CheckedSubmission checked = check(file, "731-bien-hoa.xlsx");

    assertThat(checked.end().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNIT_UNKNOWN);
    assertThat(checked.findings())
        .as("amounts without a unit are not 0")
        .containsAll(checked.end().findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.MONEY_ALL_ZERO);
    assertThat(checked.ledger().of(Fate.ACCEPTED).rows()).isZero();
    assertThat(checked.ledger().of(Fate.REJECTED).rows()).isPositive();
    assertThat(checked.ledger().balances()).isTrue();
  }

  /** Its rows are sound, but nobody knows whose they are. */
  @Test
  void whatWouldBeAcceptedIsRejectedWithItsFileToTheLastDong(@TempDir Path folder)
      throws Exception {
    Path known = Path.of("sample-inputs/2021/731-bien-hoa.xlsx");
    Path file = folder.resolve("x.xlsx");
    try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(known));
        OutputStream out = Files.newOutputStream(file)) {
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && cell.getStringCellValue().toLowerCase(Locale.ROOT).contains("biên hòa")) {
            cell.setCellValue("Phòng Kinh tế");
          }
        }
      }
      workbook.write(out);
    }
    LedgerLine whenKnown = check(known, "731-bien-hoa.xlsx").ledger();
    CheckedSubmission checked = check(file, "x.xlsx");

    assertThat(checked.end().findings())
        .extracting(Finding::code)
        .contains(FindingCode.SUBMITTER_UNKNOWN);
    assertThat(whenKnown.of(Fate.ACCEPTED).rows()).isPositive();
    assertThat(checked.ledger().of(Fate.ACCEPTED)).isEqualTo(LedgerLine.Tally.NONE);
    assertThat(checked.ledger().of(Fate.REJECTED))
        .isEqualTo(whenKnown.of(Fate.ACCEPTED).plus(whenKnown.of(Fate.REJECTED)));
    assertThat(checked.ledger().balances()).isTrue();
  }

  @Test
  void aNumberThatTwoOfItsItemsHaveIsFound(@TempDir Path folder) throws Exception {
    String name = "ttkc-trung-tam-khuyen-cong.xlsx";
    Path file = folder.resolve(name);
    try (Workbook workbook =
            WorkbookFactory.create(
                Files.newInputStream(Path.of("sample-inputs/2021").resolve(name)));
        OutputStream out = Files.newOutputStream(file)) {
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("3.3")) {
          row.getCell(0).setCellValue("3.1");
        }
      }
      workbook.write(out);
    }

    assertThat(check(file, name).findings())
        .filteredOn(finding -> finding.code() == FindingCode.NUMBER_TWICE)
        .extracting(finding -> finding.address().cell() + " " + finding.arguments())
        .containsExactly("A17 [3.1, A15]");
  }

  @Test
  void totalsAreComparedWithTheItemsOfTheirTable(@TempDir Path folder) throws Exception {
    assertThat(check(changed(folder, "J14", "300001"), "731-bien-hoa.xlsx").findings())
        .filteredOn(finding -> finding.code() == FindingCode.STATED_TOTAL_DIFFERS)
        .extracting(finding -> finding.address().cell() + " " + finding.arguments())
        .containsExactly("J14 [GRAND_TOTAL, PROVINCIAL_SHARE, 300.001.000, 300.000.000]");
    assertThat(check(changed(folder, "J14", "300000"), "731-bien-hoa.xlsx").findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.STATED_TOTAL_DIFFERS);
  }

  @Test
  void whatIntakeFindsInARowIsAmongTheFindings(@TempDir Path folder) throws Exception {
    CheckedSubmission checked = check(changed(folder, "L13", "chưa rõ"), "731-bien-hoa.xlsx");
    assertThat(checked.findings())
        .filteredOn(finding -> "L13".equals(finding.address().cell()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.NUMBER_NOT_READABLE);
    assertThat(checked.ledger().of(Fate.REJECTED).rows()).isEqualTo(1);
  }

  @Test
  void findingsAreInTheOrderInWhichTheyAreLookedUp() {
    FoundInOrder found = new FoundInOrder();
    Finding late = at("Z", 3, "AA");
    Finding early = at("Z", 3, "B");
    Finding file = Finding.of(FindingCode.SUBMITTER_UNKNOWN, Address.ofFile("a.xlsx"), "");
    found.add(2, List.of(late, early, at("Z", 2, null)));
    found.add(1, List.of(at("Đ", 9, "A")));
    found.add(0, List.of(file));

    assertThat(found.sorted())
        .containsExactly(file, at("Đ", 9, "A"), at("Z", 2, null), early, late);
  }

  @Test
  void ofVeryManyTheFirstAreListedAndAllCounted() {
    FoundInOrder found = new FoundInOrder();
    for (int row = 1; row <= FoundInOrder.MOST_OF_ROWS + 5; row++) {
      found.add(1, List.of(at("A", row, "B")));
    }
    Finding file = Finding.of(FindingCode.SUBMITTER_UNKNOWN, Address.ofFile("a.xlsx"), "");
    found.add(0, List.of(file));

    assertThat(found.sorted()).hasSize(FoundInOrder.MOST_OF_ROWS + 1).startsWith(file);
    FindingCounts counts = found.counts();
    assertThat(counts.total()).isEqualTo(FoundInOrder.MOST_OF_ROWS + 6);
  }

  /** The workbook of Biên Hòa with another value in one cell. */
  private static Path changed(Path folder, String cell, String value) throws IOException {
    Path file = folder.resolve(cell + value + ".xlsx");
    CellReference at = new CellReference(cell);
    try (Workbook workbook =
            WorkbookFactory.create(
                Files.newInputStream(Path.of("sample-inputs/2021/731-bien-hoa.xlsx")));
        OutputStream out = Files.newOutputStream(file)) {
      Cell changed = workbook.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol());
      changed.setBlank();
      if (value.matches("[0-9]+")) {
        changed.setCellValue(Long.parseLong(value));
      } else {
        changed.setCellValue(value);
      }
      workbook.write(out);
    }
    return file;
  }

  private static Finding at(String sheet, int row, @Nullable String column) {
    return Finding.of(
        FindingCode.CELL_ERROR_VALUE, new Address("a.xlsx", sheet, row, column), "TOTAL", "#REF!");
  }

  private static CheckedSubmission check(Path file, String name)
      throws IOException, DefinitionException {
    return new SubmissionCheck(
            new SubmissionReader(new PoiWorkbookSource()),
            DefinitionReader.read(Path.of("jobs/2021")).plan())
        .check(new SubmissionFile(1, name, file));
  }
}
