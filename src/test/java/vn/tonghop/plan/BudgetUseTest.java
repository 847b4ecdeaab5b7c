package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinition.Budget;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.plan.BudgetUse.OfProgramme;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;

class BudgetUseTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void onlyTheProvincialShareIsTakenOfTheBudget() {
    BudgetUse use = use(new Budget(Dong.of(500), new TreeMap<>(Map.of("2", Dong.of(100)))));
    assertThat(use.assigned()).isEqualTo(Dong.of(500));
    assertThat(use.planned()).isEqualTo(Dong.of(501));
    assertThat(use.left()).isEqualTo(Dong.of(-1));
  }

  @Test
  void everyProgrammeIsThereWithWhatItTakesAndWhatItWasGiven() {
    BudgetUse use = use(new Budget(Dong.of(500), new TreeMap<>(Map.of("2", Dong.of(100)))));
    assertThat(use.programmes())
        .extracting(one -> one.programme().code())
        .containsExactlyElementsOf(
            PLAN.programmes().stream().map(programme -> programme.code()).toList());
    assertThat(of("2", use).planned()).isEqualTo(Dong.of(99));
    assertThat(of("2", use).left()).isEqualTo(Dong.of(1));
    assertThat(of("3", use).planned()).isEqualTo(Dong.of(402));
    assertThat(of("3", use).left()).isNull();
    assertThat(of("4", use).planned()).isEqualTo(Dong.ZERO);
  }

  @Test
  void aBudgetIsDividedWhereAnyProgrammeWasGivenMoneyByItself() {
    assertThat(use(new Budget(Dong.of(1), new TreeMap<>(Map.of("2", Dong.ZERO)))).isDivided())
        .isTrue();
    assertThat(use(new Budget(Dong.of(1), new TreeMap<>())).isDivided()).isFalse();
  }

  @Test
  void theSumsOfAPlanTellTheSameAsItsItems() {
    Budget budget = new Budget(Dong.of(500), new TreeMap<>(Map.of("2", Dong.of(100))));
    Map<String, LedgerLine.Tally> sums =
        Map.of(
            "2", new LedgerLine.Tally(1, Funding.ofDong(1_000, 99, 900, 1)),
            "3", new LedgerLine.Tally(1, Funding.ofDong(402, 402, 0, 0)));
    assertThat(BudgetUse.of(PLAN.programmes(), sums, budget)).isEqualTo(use(budget));
  }

  private static OfProgramme of(String code, BudgetUse use) {
    return use.programmes().stream()
        .filter(one -> one.programme().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static BudgetUse use(Budget budget) {
    ProvincialPlan plan =
        new Consolidation(PLAN)
            .of(
                List.of(
                    proposal().funded(1_000, 99, 900, 1).build(),
                    proposal().inRow(13).ofProgramme("3").funded(402, 402, 0, 0).build()));
    return BudgetUse.of(plan, budget);
  }
}
