package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Proposal;

/** What districts rightly write, in the words of the published plans, is not found fault with. */
class OrdinaryProposalsTest {

  private final Rules rules = new Rules(PlanDefinitions.of2021());

  /** Amounts in nghìn đồng, as the appendix of 2021 has them. */
  @ParameterizedTest
  @CsvFileSource(resources = "/validation/ordinary-2021.tsv", delimiter = '\t')
  void isFreeOfFindings(
      String programme,
      String name,
      String beneficiary,
      String objective,
      String result,
      long provincial,
      long own,
      String note) {
    Proposal ordinary =
        proposal()
            .ofProgramme(programme)
            .named(name)
            .benefiting(beneficiary)
            .meaning(objective)
            .expecting(result)
            .funded((provincial + own) * 1_000, provincial * 1_000, own * 1_000, 0)
            .noted(note)
            .build();
    assertThat(rules.judge(ordinary, false).findings()).isEmpty();
  }
}
