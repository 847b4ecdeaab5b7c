package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Proposals;

/** The plan of 2021 says 50 triệu to 10 tỷ of programme 2, and nothing of programme 7. */
class PlausibleAmountTest {

  private static final String PROGRAMME =
      "Chương trình xây dựng mô hình trình diễn kỹ thuật, ứng dụng máy móc thiết bị tiên tiến";

  @ParameterizedTest
  @CsvSource({"50000000", "350000000", "10000000000"})
  void anAmountWithinItsBoundsIsBelieved(long total) {
    assertThat(check(proposal().funded(total, total, 0, 0))).isEmpty();
  }

  /** What another unit would make plausible is said with the amount in it. */
  @ParameterizedTest
  @CsvSource({
    "49999999, 49.999.999, AMOUNT_UNUSUAL, ,",
    "10000000001, 10.000.000.001, AMOUNT_UNUSUAL, ,",
    "49999000, 49.999.000, AMOUNT_UNUSUAL, ,",
    "49000000000, 49.000.000.000, AMOUNT_UNUSUAL, ,",
    "49, 49, AMOUNT_UNUSUAL, ,",
    "2000000, 2.000.000, AMOUNT_OF_OTHER_UNIT, 2.000.000.000, THOUSAND_TIMES",
    "50000000000, 50.000.000.000, AMOUNT_OF_OTHER_UNIT, 50.000.000, A_THOUSANDTH",
    "620000, 620.000, AMOUNT_OF_OTHER_UNIT, 620.000.000, THOUSAND_TIMES",
    "350, 350, AMOUNT_OF_OTHER_UNIT, 350.000.000, MILLION_TIMES",
    "350000000000, 350.000.000.000, AMOUNT_OF_OTHER_UNIT, 350.000.000, A_THOUSANDTH",
    "350000000000000, 350.000.000.000.000, AMOUNT_OF_OTHER_UNIT, 350.000.000, A_MILLIONTH"
  })
  void anAmountOutsideOfThemIsAWarningUnlessItIsTooMuchAndOnlyAnotherUnitMakesSense(
      long total, String written, FindingCode code, String meant, String slip) {
    Finding found =
        meant == null
            ? Finding.of(code, at("I"), written, "50.000.000", "10.000.000.000", PROGRAMME)
            : Finding.of(
                code, at("I"), written, "50.000.000", "10.000.000.000", PROGRAMME, meant, slip);
    boolean tooMuch = meant != null && total > 10_000_000_000L;

    assertThat(check(proposal().funded(total, total, 0, 0)))
        .containsExactly(found.weighing(tooMuch ? Severity.ERROR : Severity.WARNING))
        .allMatch(finding -> finding.rejects() == tooMuch);
  }

  /** From 2 triệu to 50 tỷ. */
  @ParameterizedTest
  @CsvSource({"2000000", "50000000000"})
  void whereItsProgrammeSaysNothingThePlanDoes(long total) {
    assertThat(check(proposal().ofProgramme("7").funded(total, total, 0, 0))).isEmpty();
    assertThat(check(proposal().ofProgramme(null).funded(total, total, 0, 0))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1999999", "50000000001"})
  void anAmountOutsideOfThePlanIsAWarningThere(long total) {
    assertThat(check(proposal().ofProgramme("7").funded(total, total, 0, 0)))
        .extracting(Finding::code)
        .containsExactly(
            total < 2_000_000 ? FindingCode.AMOUNT_OF_OTHER_UNIT : FindingCode.AMOUNT_UNUSUAL);
  }

  @Test
  void anUnknownProgrammeIsNamedAsItsRowsAreHeaded() {
    assertThat(
            check(proposal().ofProgramme(null).underGroup("Khác").funded(620_000, 620_000, 0, 0)))
        .containsExactly(
            Finding.of(
                    FindingCode.AMOUNT_OF_OTHER_UNIT,
                    at("I"),
                    "620.000",
                    "2.000.000",
                    "50.000.000.000",
                    "Khác",
                    "620.000.000",
                    "THOUSAND_TIMES")
                .weighing(Severity.WARNING));
    assertThat(
            check(proposal().ofProgramme(null).underGroup(null).funded(620_000, 620_000, 0, 0))
                .get(0)
                .arguments())
        .contains("–");
  }

  @Test
  void noMoneyIsNoSmallAmount() {
    assertThat(check(proposal().funded(0, 0, 0, 0))).isEmpty();
    assertThat(check(proposal().funded(-1, -1, 0, 0))).isEmpty();
    assertThat(check(proposal().funded(10_000, -150_000_000, 150_010_000, 0)))
        .as("a negative share is no matter of units")
        .isEmpty();
    assertThat(check(proposal().awaitingFunding())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "350000000000, 350.000.000.000, 350000000, 350.000.000, 1.000",
    "350000000, 350.000.000, 350000000000, 350.000.000.000, 1.000",
    "350, 350, 350000000, 350.000.000, 1.000.000"
  })
  void aTotalAThousandfoldOffItsSourcesNamesBothReadings(
      long total, String said, long provincial, String sum, String factor) {
    assertThat(check(proposal().ofProgramme("7").funded(total, provincial, 0, 0)))
        .containsExactly(
            Finding.of(FindingCode.UNIT_OF_TOTAL_DOUBTFUL, at("I"), said, sum, factor));
  }

  @ParameterizedTest
  @CsvSource({
    "175000000000, 175000000, 0, J, PROVINCIAL_SHARE, 175.000.000.000, 175.000.000",
    "175000000, 175, 0, K, BENEFICIARY_SHARE, 175, 175.000.000",
    "150000000, 150000000, 50000, L, OTHER_SHARE, 50.000, 50.000.000"
  })
  void aSingleSourceOfAnotherUnitIsFoundAtItsCell(
      long provincial,
      long own,
      long other,
      String column,
      String field,
      String said,
      String meant) {
    assertThat(check(proposal().ofProgramme("7").funded(350_000_000, provincial, own, other)))
        .containsExactly(
            Finding.of(
                FindingCode.UNIT_OF_SOURCE_DOUBTFUL,
                at(column),
                field,
                said,
                meant,
                "350.000.000"));
  }

  /** One finding at the total is enough, unless its other reading cannot be right either. */
  @Test
  void aTotalThatItsSourcesPutRightIsNotQuestionedTwice() {
    assertThat(check(proposal().funded(350_000, 350_000_000, 0, 0)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNIT_OF_TOTAL_DOUBTFUL);
    assertThat(check(proposal().funded(350, 350_000, 0, 0)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNIT_OF_TOTAL_DOUBTFUL, FindingCode.AMOUNT_OF_OTHER_UNIT);
    assertThat(check(proposal().funded(350_000, 175_000, 175, 0)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNIT_OF_SOURCE_DOUBTFUL, FindingCode.AMOUNT_OF_OTHER_UNIT);
  }

  /** A sum that is wrong otherwise says nothing of units. */
  @ParameterizedTest
  @CsvSource({
    "350000000, 175000000, 170000000, 0",
    "350000001, 350000, 0, 0",
    "350000000, 175000001, 175000, 0",
    "350000000, 0, 0, 0",
    "0, 350000000, 0, 0",
    "3500000, 3500000000, -1, 1",
    "350000000, 175000000, 175000000, 0"
  })
  void otherSumsAreNotBlamedOnTheUnit(long total, long provincial, long own, long other) {
    assertThat(check(proposal().ofProgramme("7").funded(total, provincial, own, other))).isEmpty();
  }

  private static Address at(String column) {
    return new Address("731-bien-hoa.xlsx", "Đăng ký", 12, column);
  }

  private static List<Finding> check(Proposals proposal) {
    return new PlausibleAmount().check(proposal.build(), PlanDefinitions.of2021());
  }
}
