package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.MoneyUnit;

/** A cell may name a unit of its own. */
class CellUnitTest {

  private static Reading read(@Nullable String unitLine, Object total) {
    FakeWorkbook workbook = new FakeWorkbook().row("UBND thành phố Biên Hòa");
    if (unitLine != null) {
      workbook.row(unitLine);
    }
    return workbook.heading().programme1().money(total, 0, 0, 0).read();
  }

  private static long total(Reading reading) {
    return reading.onlyProposal().fundingOrZero().total().amount();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "195 triệu|195000000|MILLION",
        "195 triệu đồng|195000000|MILLION",
        "195tr|195000000|MILLION",
        "195 Tr.đ|195000000|MILLION",
        "195,5 trđ|195500000|MILLION",
        "1,5 tỷ đồng|1500000000|BILLION",
        "1,5 tỉ|1500000000|BILLION",
      })
  void winsOverTheUnitOfTheTable(String text, long dong, MoneyUnit unit) {
    Reading reading = read("ĐVT: nghìn đồng", text);
    assertThat(total(reading)).isEqualTo(dong);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.CELL_UNIT);
    assertThat(reading.findings().get(0).arguments()).contains(text, unit.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"195.000 đ", "195.000đ", "195.000 ₫", "195.000 VNĐ", "195.000 đồng"})
  void isNoNewsWhereItIsThatOfTheTable(String text) {
    Reading reading = read("ĐVT: đồng", text);
    assertThat(total(reading)).isEqualTo(195_000);
    assertThat(reading.codes()).containsExactly(FindingCode.NUMBER_AS_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"195.000 đ", "195.000 ₫", "195.000 VNĐ", "195.000 đồng"})
  void isNotBelievedWhereItMayMeanMoneyOfAnyUnit(String text) {
    Reading reading = read("ĐVT: nghìn đồng", text);
    assertThat(total(reading)).isZero();
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(
                FindingCode.CELL_UNIT_UNCLEAR,
                List.of("TOTAL", text, "THOUSAND", "195.000", "195.000.000")));
  }

  @Test
  void standsInForAUnitThatTheTableDoesNotName() {
    Reading reading = read(null, "195 triệu");
    assertThat(total(reading)).isEqualTo(195_000_000);
    assertThat(reading.codes()).containsExactly(FindingCode.CELL_UNIT);
    assertThat(read(null, "195").codes()).containsExactly(FindingCode.UNIT_UNKNOWN);
  }

  @Test
  void countsWhenAFormatWritesIt() {
    Reading reading =
        read("ĐVT: nghìn đồng", new SheetCell.Number(new BigDecimal("195.5"), " triệu"));
    assertThat(total(reading)).isEqualTo(195_500_000);
    assertThat(reading.codes()).containsExactly(FindingCode.CELL_UNIT);
    Reading plain = read("ĐVT: nghìn đồng", new SheetCell.Number(BigDecimal.TEN, " ₫"));
    assertThat(total(plain)).isEqualTo(10_000);
    assertThat(plain.codes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"195 nghìn tỷ", "195k", "195 USD", "195 triệu/năm", "1 tỷ 500"})
  void isNotGuessed(String text) {
    assertThat(read("ĐVT: nghìn đồng", text).codes())
        .containsExactly(FindingCode.NUMBER_NOT_READABLE);
  }
}
