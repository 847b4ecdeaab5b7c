package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;

/** What dots and commas mean is told by the sheet as a whole; the unit is nghìn đồng. */
class NotationTest {

  /** A sheet with one đề án a total. */
  private static Reading totals(Object... totals) {
    FakeWorkbook workbook = FakeWorkbook.standard().programme1();
    for (Object total : totals) {
      workbook.item("1.1", "Tập huấn", total);
    }
    return workbook.read();
  }

  private static long total(Reading reading, int item) {
    return reading.proposals().get(item).fundingOrZero().total().amount();
  }

  private static List<Finding> of(Reading reading, FindingCode code) {
    return reading.findings().stream().filter(found -> found.code() == code).toList();
  }

  @Test
  void readsEnglishWhereTheSheetProvesItAndSaysSoOnce() {
    Reading reading = totals("500", "1058.4", "2,000", "1,058,400", "12,345.67", 195_000);
    assertThat(reading.errors()).isEmpty();
    assertThat(total(reading, 1)).isEqualTo(1_058_400);
    assertThat(total(reading, 2)).isEqualTo(2_000_000);
    assertThat(total(reading, 3)).isEqualTo(1_058_400_000);
    assertThat(total(reading, 4)).isEqualTo(12_345_670);
    assertThat(of(reading, FindingCode.NOTATION_ASSUMED))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.address().cell()).isEqualTo("G8");
              assertThat(found.arguments()).containsExactly("TOTAL", "1058.4", "G10: 1,058,400");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,500|1.500|1.500.000", // nothing else in the sheet
      })
  void namesBothAmountsWhereNothingProvesOne(String text, String small, String large) {
    Reading reading = totals(text);
    assertThat(reading.proposals().get(0).fundingOrZero().total().amount()).isZero();
    assertThat(reading.errors())
        .extracting(Finding::code)
        .containsOnly(FindingCode.NUMBER_AMBIGUOUS);
    assertThat(reading.errors().get(0).arguments()).containsExactly("TOTAL", text, small, large);
  }

  @Test
  void readsADotBeforeThreeDigitsAsThousandsUnlessSomethingSpeaksAgainstIt() {
    assertThat(total(totals("1.500"), 0)).isEqualTo(1_500_000);
    assertThat(totals("1.500", "2.5").errors())
        .extracting(Finding::code)
        .containsOnly(FindingCode.NUMBER_AMBIGUOUS, FindingCode.NUMBER_NOT_READABLE);
  }

  @Test
  void takesASignBeforeThreeDigitsForDecimalOnlyWhereItIsSoElsewhere() {
    assertThat(total(totals("1,500", "9.230,5"), 0)).isEqualTo(1_500);
    assertThat(totals("1,500", "1.058.400").errors()).isNotEmpty();
    assertThat(total(totals("1.500", "12,345.67"), 0)).isEqualTo(1_500);
    assertThat(totals("1.500", "1,058,400").errors())
        .extracting(Finding::code)
        .containsOnly(FindingCode.NUMBER_AMBIGUOUS);
  }

  @Test
  void doesNotTakeAMereDecimalDotForAProof() {
    assertThat(totals("1.5", "2.25").errors())
        .extracting(Finding::code)
        .containsOnly(FindingCode.NUMBER_NOT_READABLE);
  }

  @Test
  void namesTheCellsThatContradictEachOther() {
    Reading reading = totals("1,058,400", "1.058.400", "2,500");
    List<Finding> conflicts = of(reading, FindingCode.NOTATION_CONFLICT);
    assertThat(conflicts)
        .extracting(found -> found.address().cell())
        .containsExactly("G7", "H7", "G9", "H9");
    assertThat(conflicts.get(0).arguments())
        .containsExactly("TOTAL", "1,058,400", "G8: 1.058.400; G7: 1,058,400");
    assertThat(total(reading, 1)).isEqualTo(1_058_400_000);
  }

  @Test
  void learnsNothingFromOtherSheetsColumnsAndNumbers() {
    Reading reading =
        FakeWorkbook.standard()
            .programme1()
            .row("1.1", "1,058,400", "1,058,400", "1,058,400", 5, 12, "2,500", 1058.4, 0, 0)
            .sheet("Khác")
            .row("ĐVT: ngàn đồng")
            .heading()
            .item("1.1", "Tập huấn", "1,058,400")
            .read();
    assertThat(of(reading, FindingCode.NUMBER_AMBIGUOUS))
        .singleElement()
        .extracting(found -> found.address().cell())
        .isEqualTo("G7");
    assertThat(total(reading, 1)).isEqualTo(1_058_400_000);
  }

  @Test
  void readsEnglishAmountsWithTheirUnit() {
    Reading reading = totals("1,058,400", "1.5 tỷ");
    assertThat(reading.errors()).isEmpty();
    assertThat(total(reading, 1)).isEqualTo(1_500_000_000);
  }
}
