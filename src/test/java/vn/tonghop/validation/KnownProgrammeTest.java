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

class KnownProgrammeTest {

  @Test
  void everyProgrammeOfThePlanIsKnown() {
    for (String code : List.of("1", "2", "3", "4", "5", "6", "7")) {
      assertThat(check(proposal().ofProgramme(code))).isEmpty();
    }
  }

  @Test
  void aGroupThatNamesNoProgrammeIsQuoted() {
    assertThat(check(proposal().ofProgramme(null).underGroup("Chương trình khởi nghiệp")))
        .containsExactly(
            Finding.of(
                FindingCode.PROGRAMME_UNKNOWN,
                new Address("731-bien-hoa.xlsx", "Đăng ký", 12, "N"),
                "Chương trình khởi nghiệp"));
  }

  @Test
  void aProposalUnderNoGroupIsOfNoProgramme() {
    assertThat(check(proposal().ofProgramme(null).underGroup(null)))
        .extracting(Finding::arguments)
        .containsExactly(List.of(""));
  }

  @Test
  void aProgrammeOfAnotherYearIsUnknown() {
    assertThat(check(proposal().ofProgramme("8"))).hasSize(1);
  }

  private static List<Finding> check(Proposals proposal) {
    return new KnownProgramme().check(proposal.build(), PlanDefinitions.of2021());
  }
}
