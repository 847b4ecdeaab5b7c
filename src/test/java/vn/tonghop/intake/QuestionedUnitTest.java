package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Plausible;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/** A file whose amounts are a thousand times off the unit it names. */
class QuestionedUnitTest {

  private static final PlanDefinition PLAN = FakeWorkbook.planWith(Plausible.DEFAULT);

  private static FakeWorkbook table(String unitLine, Object... totals) {
    FakeWorkbook workbook =
        new FakeWorkbook().row("UBND thành phố Biên Hòa").row(unitLine).heading().programme1();
    Stream.of(totals).forEach(total -> workbook.item("1.1", "Tập huấn", total));
    return workbook;
  }

  private static FakeWorkbook withTotal(FakeWorkbook table, Object total) {
    return table.row(null, "Tổng cộng", null, null, null, null, total, total, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "ĐVT: nghìn đồng,195000000,THOUSAND,195.000.000.000,DONG,195.000.000",
    "ĐVT: đồng,195000,DONG,195.000,THOUSAND,195.000.000",
    "ĐVT: đồng,195,DONG,195,MILLION,195.000.000",
    "ĐVT: tỷ đồng,195,BILLION,195.000.000.000,MILLION,195.000.000",
  })
  void isQuestionedByItsItems(
      String line, long total, String unit, String median, String fitting, String inThat) {
    Reading reading = table(line, total, total, 1, total).read(PLAN);
    assertThat(reading.end().findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.UNIT_DENIED_BY_ITEMS, List.of(unit, median, fitting, inThat)));
    assertThat(reading.end().findings().get(0).address().file()).isEqualTo("731-bien-hoa.xlsx");
  }

  @Test
  void isQuestionedAlsoWhenItsAmountsAreTooLargeToBeRead() {
    Reading reading = table("ĐVT: triệu đồng", 195_000_000, 120_000_000).read(PLAN);
    assertThat(reading.end().findings())
        .extracting(Finding::code, found -> found.arguments().get(2))
        .containsExactly(tuple(FindingCode.UNIT_DENIED_BY_ITEMS, "DONG"));
  }

  @Test
  void isNotQuestionedForOneOfTwoItems() {
    assertThat(table("ĐVT: nghìn đồng", 1_500, 195_000).read(PLAN).end().findings()).isEmpty();
    assertThat(table("ĐVT: nghìn đồng", 1_500, 1_600).read(PLAN).end().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNIT_DENIED_BY_ITEMS);
  }

  @Test
  void isNotQuestionedForAFewItems() {
    Reading reading = table("ĐVT: nghìn đồng", 195_000, 500, 120_000).read(PLAN);
    assertThat(reading.end().findings()).isEmpty();
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void doesNotCountWhatIsNothingOrNamesItsOwnUnit() {
    Reading reading = table("ĐVT: nghìn đồng", 0, "-", "195 tỷ", "195 tỷ", 120_000).read(PLAN);
    assertThat(reading.end().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ĐVT: nghìn đồng,9230500,Bằng chữ: Chín triệu hai trăm ba mươi nghìn năm trăm đồng,DONG",
    "ĐVT: triệu đồng,9230500,Bằng chữ: Chín tỷ hai trăm ba mươi triệu năm trăm ngàn đồng,THOUSAND",
    "ĐVT: đồng,9230500,'(Bằng chữ: Chín tỷ, hai trăm ba mươi triệu, năm trăm ngàn đồng)',THOUSAND",
    "ĐVT: đồng,9230.5,Bằng chữ: Chín tỷ hai trăm ba mươi triệu năm trăm ngàn đồng,MILLION",
  })
  void isQuestionedByItsTotalInWords(String line, String total, String words, String fitting) {
    Reading reading = withTotal(table(line, 195_000), new BigDecimal(total)).row(words).read();
    assertThat(reading.end().findings())
        .extracting(
            Finding::code, found -> found.address().cell(), found -> found.arguments().get(4))
        .containsExactly(tuple(FindingCode.UNIT_DENIED_BY_WORDS, "A8", fitting));
    assertThat(reading.end().findings().get(0).arguments().get(2)).isEqualTo("G7");
  }

  @Test
  void saysWhenTheWordsAreAnotherAmount() {
    Reading reading =
        withTotal(table("ĐVT: nghìn đồng", 195_000), 195_000)
            .row(null, "Bằng chữ:", "Một trăm chín mươi sáu triệu đồng")
            .read(PLAN);
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.WORDS_DIFFER, List.of("196.000.000", "195.000.000", "G7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bằng chữ: Một trăm chín mươi lăm triệu đồng./.",
        "Số tiền bằng chữ là: một trăm chín mươi lăm triệu đồng chẵn",
      })
  void isContentWithTheRightWords(String words) {
    Reading reading = withTotal(table("ĐVT: nghìn đồng", 195_000), 195_000).row(words).read(PLAN);
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Bằng chữ: chín tỷ rưỡi,Bằng chữ: chín tỷ rưỡi", "Bằng chữ:,''"})
  void saysWhichWordsItDidNotCompare(String words, String shown) {
    Reading reading = withTotal(table("ĐVT: nghìn đồng", 195_000), 195_000).row(words).read(PLAN);
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.WORDS_NOT_READABLE, List.of(shown)));
  }

  @Test
  void comparesNothingWithoutATotal() {
    assertThat(table("ĐVT: nghìn đồng", 195_000).row("Bằng chữ: Hai đồng").read(PLAN).findings())
        .isEmpty();
  }
}
