package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.plan.Consolidation;

class BudgetKeptTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private static final long BUDGET = PLAN.budget().provincial().amount();

  @Test
  void theBudgetMayBeSpentToTheLastDong() {
    assertThat(check(BUDGET)).isEmpty();
    assertThat(check(0)).isEmpty();
    assertThat(check(BUDGET + 1))
        .containsExactly(
            Finding.of(
                FindingCode.BUDGET_EXCEEDED,
                Address.ofFile(""),
                "6.172.400.001",
                "6.172.400.000",
                "1"));
  }

  /** Only the provincial share is paid from it. */
  private static List<Finding> check(long provincial) {
    return new BudgetKept()
        .check(
            new Consolidation(PLAN)
                .of(
                    List.of(
                        proposal()
                            .funded(provincial + 2 * BUDGET, provincial, BUDGET, BUDGET)
                            .build())),
            PLAN);
  }
}
