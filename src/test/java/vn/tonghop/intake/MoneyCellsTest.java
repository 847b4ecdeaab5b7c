package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Funding;

/** The unit of the table is nghìn đồng; the total stands in G, the sources in H, I and J. */
class MoneyCellsTest {

  private static Reading read(
      @Nullable Object total,
      @Nullable Object provincial,
      @Nullable Object beneficiary,
      @Nullable Object other) {
    return FakeWorkbook.standard().programme1().money(total, provincial, beneficiary, other).read();
  }

  private static @Nullable Funding funding(Reading reading) {
    return reading.onlyProposal().funding();
  }

  @Test
  void multipliesByTheUnit() {
    assertThat(funding(read(350_000, 175_000, 175_000, 0)))
        .isEqualTo(Funding.ofDong(350_000_000, 175_000_000, 175_000_000, 0));
  }

  @Test
  void roundsTheNoiseOfDoublesOff() {
    Reading reading = read(195.60000000000002, new BigDecimal("195.59999999999999"), 0, 0);
    assertThat(funding(reading)).isEqualTo(Funding.ofDong(195_600, 195_600, 0, 0));
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void keepsEveryDigitThatExcelShows() {
    Reading reading = read(new BigDecimal("999999999.999"), new BigDecimal("123456789.012"), 0, 0);
    assertThat(funding(reading))
        .isEqualTo(Funding.ofDong(999_999_999_999L, 123_456_789_012L, 0, 0));
  }

  @Test
  void readsTextAndSaysSo() {
    Reading reading = read("1.058.400", "1\u00A0058\u2009400", "-", null);
    assertThat(funding(reading)).isEqualTo(Funding.ofDong(1_058_400_000, 1_058_400_000, 0, 0));
    assertThat(reading.codes())
        .containsExactly(FindingCode.NUMBER_AS_TEXT, FindingCode.NUMBER_AS_TEXT);
    assertThat(reading.findings().get(0).arguments())
        .containsExactly("TOTAL", "1.058.400", "1.058.400.000");
  }

  @Test
  void neverReadsGroupedMillionsAsOneAndAHalf() {
    assertThat(funding(read("1.500.000", "1.500.000", 0, 0)))
        .isEqualTo(Funding.ofDong(1_500_000_000, 1_500_000_000, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.5", "abc", "1.05.8400", "195600 [%]", "01/05/2021", "195k", "1 tỷ 500"})
  void namesTheCellItCannotRead(String text) {
    Reading reading = read(100, text, 0, 0);
    assertThat(reading.findings())
        .containsExactly(
            Finding.of(
                FindingCode.NUMBER_NOT_READABLE,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 7, "H"),
                "PROVINCIAL_SHARE",
                text));
    assertThat(funding(reading)).isEqualTo(Funding.ofDong(100_000, 0, 0, 0));
  }

  @Test
  void takesBooleansForNoAmount() {
    assertThat(read(100, new SheetCell.Bool(true), 0, 0).codes())
        .containsExactly(FindingCode.NUMBER_NOT_READABLE);
  }

  @Test
  void wantsWholeDong() {
    Reading reading = read(33.3333, 33.333, 0, 0);
    assertThat(reading.findings())
        .extracting(Finding::code, found -> found.address().cell())
        .containsExactly(tuple(FindingCode.NUMBER_NOT_WHOLE_DONG, "G7"));
    assertThat(reading.findings().get(0).arguments())
        .containsExactly("TOTAL", "33.3333", "THOUSAND");
    assertThat(funding(reading)).isEqualTo(Funding.ofDong(0, 33_333, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000001", "-1000000001", "1E+999999999"})
  void believesNoAmountAboveAThousandBillion(String amount) {
    assertThat(read(new BigDecimal(amount), 0, 0, 0).codes())
        .containsExactly(FindingCode.NUMBER_TOO_LARGE);
  }

  @Test
  void acceptsAThousandBillion() {
    Reading reading = read(1_000_000_000L, 0, 0, 0);
    assertThat(reading.codes()).isEmpty();
    assertThat(funding(reading)).isEqualTo(Funding.ofDong(1_000_000_000_000L, 0, 0, 0));
  }

  @Test
  void passesNegativeAmountsOn() {
    assertThat(funding(read(-5, -5, 0, 0))).isEqualTo(Funding.ofDong(-5_000, -5_000, 0, 0));
  }

  @Test
  void awaitsFundingWhenEveryCellIsBlank() {
    Reading reading = read(null, " ", null, null);
    assertThat(funding(reading)).isNull();
    assertThat(reading.codes()).isEmpty();
  }

  /** As the plan of 2021 itself writes the item of its section II. */
  @Test
  void awaitsFundingWhenItsTotalIsBlankAndTheSourcesThatAreNotAreZero() {
    assertThat(funding(read(null, null, 0, "0"))).isNull();
    assertThat(funding(read(null, null, 0, 5))).isEqualTo(Funding.ofDong(0, 0, 0, 5_000));
    assertThat(funding(read(0, null, 0, 0))).isEqualTo(Funding.ZERO);
    assertThat(funding(read(null, "?", 0, 0))).isEqualTo(Funding.ZERO);
  }

  @Test
  void guessesNoTotal() {
    Reading reading = read(null, 100, null, null);
    assertThat(reading.findings())
        .containsExactly(
            Finding.of(
                FindingCode.REQUIRED_FIELD_MISSING,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 7, "G"),
                "TOTAL"));
    assertThat(funding(reading)).isEqualTo(Funding.ofDong(0, 100_000, 0, 0));
  }

  @Test
  void namesErrorsAndFormulasWithoutResult() {
    Reading reading =
        read(new SheetCell.ErrorValue("#REF!"), new SheetCell.UnvaluedFormula("SUM(H9:H12)"), 0, 0);
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.CELL_ERROR_VALUE, List.of("TOTAL", "#REF!")),
            tuple(FindingCode.FORMULA_WITHOUT_VALUE, List.of("PROVINCIAL_SHARE", "=SUM(H9:H12)")));
  }
}
