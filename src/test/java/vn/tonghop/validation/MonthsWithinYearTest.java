package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;

class MonthsWithinYearTest {

  @ParameterizedTest
  @CsvSource({"1, 12", "1, 1", "12, 12", "4, 11", ", 12", "1,", ","})
  void monthsWithinTheYearAreFine(@Nullable Integer start, @Nullable Integer end) {
    assertThat(check(start, end)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 12, MONTH_OUT_OF_YEAR, START_MONTH, 0, G",
    "13, , MONTH_OUT_OF_YEAR, START_MONTH, 13, G",
    "1, 0, MONTH_OUT_OF_YEAR, END_MONTH, 0, H",
    "1, 13, MONTH_OUT_OF_YEAR, END_MONTH, 13, H",
    ", -3, MONTH_OUT_OF_YEAR, END_MONTH, -3, H",
    "5, 4, MONTHS_OUT_OF_ORDER, 5, 4, H",
    "12, 1, MONTHS_OUT_OF_ORDER, 12, 1, H"
  })
  void otherMonthsAreFoundAtTheirCell(
      @Nullable Integer start,
      @Nullable Integer end,
      FindingCode code,
      String first,
      String second,
      String column) {
    assertThat(check(start, end))
        .containsExactly(
            Finding.of(
                code, new Address("731-bien-hoa.xlsx", "Đăng ký", 12, column), first, second));
  }

  @Test
  void bothMonthsAreFoundAtOnceAndTheirOrderIsThenNoQuestion() {
    assertThat(check(14, 13))
        .extracting(Finding::code)
        .containsExactly(FindingCode.MONTH_OUT_OF_YEAR, FindingCode.MONTH_OUT_OF_YEAR);
  }

  @Test
  void monthsOfOneColumnAreFoundThere() {
    Columns period = new Columns(Map.of(Field.PERIOD, "E"));
    assertThat(
            new MonthsWithinYear()
                .check(
                    proposal().withColumns(period).lasting(12, 3).build(),
                    PlanDefinitions.of2021()))
        .containsExactly(
            Finding.of(
                FindingCode.MONTHS_OUT_OF_ORDER,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "E"),
                "12",
                "3"));
  }

  private static List<Finding> check(@Nullable Integer start, @Nullable Integer end) {
    return new MonthsWithinYear()
        .check(proposal().lasting(start, end).build(), PlanDefinitions.of2021());
  }
}
