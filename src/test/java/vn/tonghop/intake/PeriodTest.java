package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/** From which month to which a đề án of 2021 runs. */
class PeriodTest {

  private static Reading columns(@Nullable Object start, @Nullable Object end) {
    return FakeWorkbook.standard()
        .programme1()
        .row("1", "Tập huấn", "Phòng Kinh tế", null, start, end, 100, 100, 0, 0)
        .read();
  }

  private static Reading period(@Nullable Object period) {
    return new FakeWorkbook()
        .row("UBND thành phố Biên Hòa")
        .row("ĐVT: ngàn đồng")
        .row("TT", "Tên đề án", "Đơn vị thực hiện", "Thời gian thực hiện", "Tổng KP", "KPKC")
        .row("1", "Tập huấn", "Phòng Kinh tế", period, 100, 100)
        .read();
  }

  private static String months(Reading reading) {
    Proposal proposal = reading.onlyProposal();
    return proposal.startMonth() + "-" + proposal.endMonth();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "blank",
      value = {
        "5,12,5-12,''",
        "Quý II,Quý IV,4-12,START_MONTH 4-6 END_MONTH 10-12",
        "Quý III,Quý III,7-9,START_MONTH 7-9 END_MONTH 7-9",
        "T5,quý 3,5-9,END_MONTH 7-9",
        "5-12,blank,5-12,START_MONTH 5-12",
        "từ tháng 5 đến tháng 12,blank,5-12,START_MONTH 5-12",
        "Quý II,blank,4-6,START_MONTH 4-6",
        "blank,5-12,5-12,END_MONTH 5-12",
        "5-12,12,5-12,''",
        "2021-05-15,2021-12-31,5-12,''",
        "5,blank,5-null,''",
      })
  void readsAColumnForEachMonthAndSaysWhatItTookSeveralFor(
      @Nullable String start, @Nullable String end, String months, String assumed) {
    Reading reading = columns(start, end);
    assertThat(months(reading)).isEqualTo(months);
    assertThat(reading.findings())
        .allMatch(finding -> finding.code() == FindingCode.MONTHS_ASSUMED);
    assertThat(
            reading.findings().stream()
                .map(Finding::arguments)
                .map(said -> said.get(0) + " " + said.get(2) + "-" + said.get(3))
                .collect(Collectors.joining(" ")))
        .isEqualTo(assumed);
  }

  @ParameterizedTest
  @CsvSource({
    "từ tháng 5 đến tháng 12,5-12",
    "5-12,5-12",
    "Quý II,4-6",
    "Tháng 5,5-5",
    "5/2021 - 12/2021,5-12",
    "2021-05-01,5-5",
  })
  void readsOneColumnForBoth(String text, String months) {
    Reading reading = period(text);
    assertThat(months(reading)).isEqualTo(months);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.onlyProposal().at(Field.END_MONTH).cell()).isEqualTo("D4");
  }

  @ParameterizedTest
  @CsvSource({"5,5", "6 tháng,6 tháng", "2021-05-12,12/05/2021"})
  void doesNotTakeADurationOrADayForAMonth(String text, String quoted) {
    Reading reading = period(text);
    assertThat(months(reading)).isEqualTo("null-null");
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(tuple(FindingCode.MONTH_NOT_READABLE, List.of("PERIOD", quoted)));
  }

  @Test
  void saysWhenAYearIsTakenForItsMonths() {
    Reading reading = period("Năm 2021");
    assertThat(months(reading)).isEqualTo("1-12");
    assertThat(reading.codes()).containsExactly(FindingCode.MONTHS_ASSUMED);
  }

  @Test
  void questionsAnotherYearAndKeepsTheMonths() {
    Reading reading = columns("5/2020", "12/2020");
    assertThat(months(reading)).isEqualTo("5-12");
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(
                FindingCode.MONTH_OF_ANOTHER_YEAR,
                List.of("START_MONTH", "5/2020", "2020", "2021")),
            tuple(
                FindingCode.MONTH_OF_ANOTHER_YEAR,
                List.of("END_MONTH", "12/2020", "2020", "2021")));
  }

  /** "11 after 2" would be untrue; and what is counted for the plan year would be out of order. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "blank",
      value = {
        "11,02/2022,END_MONTH,02/2022,2022,11-null",
        "10/2021,3/2022,END_MONTH,3/2022,2022,10-null",
        "11/2020,2,START_MONTH,11/2020,2020,null-2",
        "11/2020,02/2021,START_MONTH,11/2020,2020,null-2",
        "11/2021 - 2/2022,blank,START_MONTH,11/2021 - 2/2022,2022,null-null",
        "11/2021 - 2/2022,2,START_MONTH,11/2021 - 2/2022,2022,null-2",
        "11 - 2/2022,blank,START_MONTH,11 - 2/2022,2022,null-null",
        "blank,11/2020 - 2/2021,END_MONTH,11/2020 - 2/2021,2020,null-null"
      })
  void monthsOverNewYearAreNeitherCountedNorCalledOutOfOrder(
      @Nullable String start,
      @Nullable String end,
      String field,
      String shown,
      String year,
      String months) {
    Reading reading = columns(start, end);
    assertThat(months(reading)).isEqualTo(months);
    assertThat(reading.findings())
        .containsExactly(
            Finding.of(
                FindingCode.MONTHS_OVER_NEW_YEAR,
                reading.onlyProposal().at(Field.valueOf(field)),
                field,
                shown,
                year,
                "2021"));
  }

  @Test
  void aPeriodOverNewYearIsFoundInItsColumn() {
    Reading reading = period("từ tháng 11/2021 đến tháng 2/2022");
    assertThat(months(reading)).isEqualTo("null-null");
    assertThat(reading.codes()).containsExactly(FindingCode.MONTHS_OVER_NEW_YEAR);
  }

  /** In order also when they are counted for the plan year, or wrong in one year alone. */
  @ParameterizedTest
  @CsvSource({"4/2021,11/2022", "4/2020,11/2021", "11,2", "11/2022,2/2022"})
  void otherMonthsOfOtherYearsAreNotOverNewYear(String start, String end) {
    assertThat(columns(start, end).codes()).doesNotContain(FindingCode.MONTHS_OVER_NEW_YEAR);
  }

  @Test
  void believesTheColumnOfAMonthAndSaysSo() {
    Reading reading = columns("5-12", 11);
    assertThat(months(reading)).isEqualTo("5-11");
    assertThat(reading.findings())
        .extracting(Finding::code, Finding::arguments)
        .containsExactly(
            tuple(FindingCode.MONTHS_DISAGREE, List.of("START_MONTH", "5-12", "END_MONTH", "11")));
  }

  @Test
  void readsTheColumnsUnderAPeriod() {
    Reading reading =
        new FakeWorkbook()
            .row("ĐVT: ngàn đồng")
            .row("TT", "Tên đề án", "Thời gian", null, "Tổng KP", "KPKC")
            .row(null, null, "Từ tháng", "Đến tháng")
            .row("1", "Tập huấn", 5, 12, 100, 100)
            .read();
    assertThat(months(reading)).isEqualTo("5-12");
  }
}
