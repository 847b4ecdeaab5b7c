package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Proposals;

class TotalIsSumOfSourcesTest {

  @Test
  void aTotalThatIsTheSumOfItsSourcesIsFine() {
    assertThat(check(proposal().funded(350_000_000, 175_000_000, 170_000_000, 5_000_000)))
        .isEmpty();
    assertThat(check(proposal().funded(0, 0, 0, 0))).isEmpty();
    assertThat(check(proposal().awaitingFunding())).isEmpty();
  }

  @Test
  void oneDongTooMuchIsFoundWithAllThatIsNeededToCheckIt() {
    assertThat(check(proposal().funded(350_000_001, 175_000_000, 170_000_000, 5_000_000)))
        .containsExactly(
            Finding.of(
                FindingCode.TOTAL_NOT_SUM_OF_SOURCES,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "I"),
                "350.000.001",
                "175.000.000",
                "170.000.000",
                "5.000.000",
                "350.000.000"));
  }

  /** "Write 0 + 0 + 0" would be the wrong advice. */
  @Test
  void aTotalWithoutAnySourceAsksForTheSources() {
    assertThat(check(proposal().funded(250_000_000, 0, 0, 0)))
        .containsExactly(
            Finding.of(
                FindingCode.SOURCES_MISSING,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "J"),
                "J12, K12, L12",
                "250.000.000"))
        .allMatch(Finding::rejects);
    assertThat(check(proposal().funded(250, 0, 1, 0)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.TOTAL_NOT_SUM_OF_SOURCES);
    assertThat(check(proposal().funded(-250, 0, 0, 0)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.AMOUNT_NEGATIVE, FindingCode.TOTAL_NOT_SUM_OF_SOURCES);
  }

  @Test
  void oneDongTooLittleIsFoundInEverySource() {
    assertThat(check(proposal().funded(60, 29, 20, 10))).hasSize(1);
    assertThat(check(proposal().funded(60, 30, 19, 10))).hasSize(1);
    assertThat(check(proposal().funded(60, 30, 20, 9))).hasSize(1);
  }

  @Test
  void aNegativeAmountIsFoundEvenWhereTheSumIsRight() {
    assertThat(check(proposal().funded(50, 60, -1, -9)))
        .extracting(
            finding ->
                finding.code() + " " + finding.arguments() + " " + finding.address().column())
        .containsExactly(
            "AMOUNT_NEGATIVE [BENEFICIARY_SHARE, -1] K", "AMOUNT_NEGATIVE [OTHER_SHARE, -9] L");
    assertThat(check(proposal().funded(-1, -1, 0, 0)))
        .extracting(finding -> finding.arguments().get(0))
        .containsExactly("TOTAL", "PROVINCIAL_SHARE");
  }

  private static List<Finding> check(Proposals proposal) {
    return new TotalIsSumOfSources().check(proposal.build(), PlanDefinitions.of2021());
  }
}
