package vn.tonghop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.poi.PoiWorkbookSource;
import vn.tonghop.proposal.Funding;

class ApprovedAppendixReaderTest {

  private static final String NAME = "ke-hoach-2020.xlsx";

  @TempDir private Path folder = Path.of("");

  @Test
  void everyItemIsThereWithItsNumberItsCellAndItsMoney() throws IOException {
    ApprovedAppendix appendix = read(AppendixBook.usual());

    assertThat(appendix.findings()).isEmpty();
    assertThat(appendix.isWhole()).isTrue();
    assertThat(appendix.total())
        .isEqualTo(Funding.ofDong(500_000_000, 400_000_000, 100_000_000, 0));
    assertThat(appendix.items())
        .containsExactly(
            new EarlierItem(
                "1.1",
                new Address(NAME, "Phụ lục", 6, "B"),
                "Tập huấn khởi sự",
                "Trung tâm Khuyến công",
                null,
                Funding.ofDong(300_000_000, 300_000_000, 0, 0)),
            new EarlierItem(
                "1.2",
                new Address(NAME, "Phụ lục", 7, "B"),
                "Khảo sát học tập",
                "Công ty TNHH Gỗ Tân Hòa",
                null,
                Funding.ofDong(200_000_000, 100_000_000, 100_000_000, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "D8, 500001, GRAND_TOTAL, TOTAL, 500.001.000, 500.000.000",
    "E8, 399999, GRAND_TOTAL, PROVINCIAL_SHARE, 399.999.000, 400.000.000",
    "F5, 100001, PROGRAMME, BENEFICIARY_SHARE, 100.001.000, 100.000.000"
  })
  void aTotalThatIsNotTheSumOfItsItemsSpoilsIt(
      String cell, int value, String scope, String field, String stated, String computed)
      throws IOException {
    ApprovedAppendix appendix = read(AppendixBook.usual().with(cell, value));

    assertThat(appendix.isWhole()).isFalse();
    assertThat(appendix.findings())
        .containsExactly(
            Finding.of(
                FindingCode.APPENDIX_TOTAL_DIFFERS,
                new Address(
                    NAME, "Phụ lục", Integer.parseInt(cell.substring(1)), cell.substring(0, 1)),
                scope,
                field,
                stated,
                computed));
  }

  @Test
  void aTotalInWordsThatSaysAnotherAmountSpoilsIt() throws IOException {
    ApprovedAppendix right = read(AppendixBook.usual().row("Bằng chữ: Năm trăm triệu đồng"));
    ApprovedAppendix wrong = read(AppendixBook.usual().row("Bằng chữ: Năm trăm lẻ một triệu đồng"));

    assertThat(right.isWhole()).isTrue();
    assertThat(wrong.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.WORDS_DIFFER);
    assertThat(wrong.isWhole()).isFalse();
  }

  @Test
  void aRowThatCannotBeReadSpoilsIt() throws IOException {
    ApprovedAppendix appendix = read(AppendixBook.usual().with("D6", "ba trăm gì đó"));

    assertThat(appendix.isWhole()).isFalse();
    assertThat(appendix.findings().get(0).code()).isEqualTo(FindingCode.NUMBER_NOT_READABLE);
    assertThat(appendix.findings().get(0).address().cell()).isEqualTo("D6");
  }

  /** It was approved so, and no months are kept of it. */
  @Test
  void anItemThatRunsOverNewYearDoesNotSpoilIt() throws IOException {
    AppendixBook book =
        AppendixBook.usual().with("H4", "Thời gian thực hiện").with("H6", "11/2020 - 2/2021");

    assertThat(read(book).findings()).isEmpty();
  }

  @Test
  void anItemWithoutANameSpoilsIt() throws IOException {
    assertThat(codes(AppendixBook.usual().with("B7", "")))
        .contains(FindingCode.REQUIRED_FIELD_MISSING);
  }

  /** The programmes of its own year may be called otherwise than those of the definition. */
  @Test
  void whatStandsUnderAProgrammeThatTheDefinitionLacksIsReadAllTheSame() throws IOException {
    AppendixBook book =
        AppendixBook.titled("KẾ HOẠCH NĂM 2020")
            .row("I", "Chương trình, đề án khuyến công", null, 500_000, 500_000, 0, 0)
            .row("1", "Chương trình của năm xưa", null, 500_000, 500_000, 0, 0)
            .row("1.1", "Tập huấn khởi sự", "Trung tâm Khuyến công", 500_000, 500_000, 0, 0)
            .row(null, "Tổng cộng", null, 500_000, 500_000, 0, 0);

    ApprovedAppendix appendix = read(book);

    assertThat(appendix.findings()).isEmpty();
    assertThat(appendix.items()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KẾ HOẠCH KHUYẾN CÔNG NĂM 2020",
        "KẾ HOẠCH KHUYẾN CÔNG",
        "Kế hoạch năm 2020 (thay kế hoạch năm 2019)",
        "(Kèm theo Quyết định số 12/QĐ-UBND ngày 25 tháng 12 năm 2019)"
      })
  void aTitleOfItsYearOrOfNoneIsRight(String title) throws IOException {
    assertThat(codes(withTitle(title))).isEmpty();
  }

  @Test
  void aTitleOfAnotherYearSpoilsIt() throws IOException {
    ApprovedAppendix appendix = read(withTitle("KẾ HOẠCH KHUYẾN CÔNG NĂM 2019"));

    assertThat(appendix.isWhole()).isFalse();
    assertThat(appendix.findings())
        .containsExactly(
            Finding.of(FindingCode.APPENDIX_OF_OTHER_YEAR, Address.ofFile(NAME), "2019", "2020"));
  }

  @Test
  void otherSheetsMaySpeakOfOtherYears() throws IOException {
    AppendixBook book = AppendixBook.usual().sheet("Phát hiện").row("Như kế hoạch năm 2019");
    assertThat(codes(book)).containsExactly(FindingCode.SHEET_WITHOUT_TABLE);
  }

  @Test
  void aTableWithoutItemsSpoilsIt() throws IOException {
    AppendixBook book = AppendixBook.titled("KẾ HOẠCH NĂM 2020");
    assertThat(codes(book)).containsExactly(FindingCode.APPENDIX_WITHOUT_ITEMS);
  }

  @Test
  void anAppendixWithoutATotalIsToBeLookedAt() throws IOException {
    AppendixBook book =
        AppendixBook.titled("KẾ HOẠCH NĂM 2020")
            .row("1", "Nâng cao năng lực quản lý cho cơ sở CNNT")
            .row("1.1", "Tập huấn khởi sự", "Trung tâm Khuyến công", 300_000, 300_000, 0, 0);

    ApprovedAppendix appendix = read(book);

    assertThat(appendix.isWhole()).isTrue();
    assertThat(appendix.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.APPENDIX_WITHOUT_TOTAL);
  }

  @Test
  void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
    ApprovedAppendix appendix = read(Files.writeString(folder.resolve("text.xlsx"), "text"));

    assertThat(appendix.isWhole()).isFalse();
    assertThat(appendix.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.FILE_NOT_A_WORKBOOK);
  }

  @Test
  void onlyWhatItemsSayMakesTheirContent() throws IOException {
    String content = EarlierItem.content(read(AppendixBook.usual()).items());
    assertThat(EarlierItem.content(read(AppendixBook.usual().row("Người lập biểu")).items()))
        .isEqualTo(content);
    AppendixBook other = AppendixBook.usual().with("C6", "Trung tâm Khuyến công tỉnh");
    assertThat(EarlierItem.content(read(other).items())).isNotEqualTo(content);
  }

  private static AppendixBook withTitle(String title) {
    return AppendixBook.titled(title)
        .row("1", "Nâng cao năng lực quản lý cho cơ sở CNNT")
        .row("1.1", "Tập huấn khởi sự", "Trung tâm Khuyến công", 300_000, 300_000, 0, 0)
        .row(null, "Tổng cộng", null, 300_000, 300_000, 0, 0);
  }

  private Iterable<FindingCode> codes(AppendixBook book) throws IOException {
    return read(book).findings().stream().map(Finding::code).toList();
  }

  private ApprovedAppendix read(AppendixBook book) throws IOException {
    return read(book.write(folder.resolve("book.xlsx")));
  }

  private static ApprovedAppendix read(Path file) throws IOException {
    return new ApprovedAppendixReader(new PoiWorkbookSource(), PlanDefinitions.of2021(), 2020)
        .read(new SubmissionFile(1, NAME, file));
  }
}
