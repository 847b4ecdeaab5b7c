package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.plan.Ledgers.line;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;

class ReconciliationTest {

  private static final Funding MONEY = Funding.ofDong(100, 60, 30, 10);
  private static final ProvincialPlan PLAN =
      new Consolidation(PlanDefinitions.of2021())
          .of(List.of(proposal().funded(100, 60, 30, 10).build()));

  @Test
  void whatBalancesHasNoDifferences() {
    assertThat(
            differences(
                line("a.xlsx").other(9).became(Fate.ACCEPTED, 1, MONEY),
                line("b.xlsx").other(9).became(Fate.SUPERSEDED, 4, MONEY),
                line("c.xlsx")))
        .isEmpty();
  }

  @Test
  void aLostRowIsToldOfItsFile() {
    assertThat(
            differences(
                line("a.xlsx").became(Fate.ACCEPTED, 1, MONEY),
                line("b.xlsx").lost(2, Funding.ZERO)))
        .containsExactly("ROWS_LOST b.xlsx, 2, 2");
  }

  @Test
  void lostMoneyIsToldBySource() {
    assertThat(
            differences(
                line("a.xlsx")
                    .became(Fate.ACCEPTED, 1, MONEY)
                    .lost(0, Funding.ofDong(1_000, 0, -1, 2))))
        .containsExactly("MONEY_LOST a.xlsx, 1.000, 0, -1, 2");
  }

  @Test
  void filesDoNotMakeUpForEachOther() {
    assertThat(
            differences(
                line("a.xlsx").became(Fate.ACCEPTED, 1, MONEY).lost(1, MONEY),
                line("b.xlsx").lost(-1, Funding.ZERO.minus(MONEY))))
        .hasSize(4);
  }

  @Test
  void aRowThatWasNeverJudgedIsTold() {
    assertThat(
            differences(
                line("a.xlsx").became(Fate.ACCEPTED, 1, MONEY).became(Fate.READ, 3, Funding.ZERO)))
        .contains("ROWS_NOT_JUDGED a.xlsx, 3");
  }

  @Test
  void anAcceptedProposalThatIsNotInThePlanIsTold() {
    assertThat(differences(line("a.xlsx").became(Fate.ACCEPTED, 2, MONEY)))
        .containsExactly("ITEMS_DIFFER 1, 2");
    assertThat(differences(line("a.xlsx").other(3)))
        .containsExactly("ITEMS_DIFFER 1, 0", "MONEY_NOT_IN_PLAN -100, -60, -30, -10");
  }

  @Test
  void moneyBetweenSourcesIsNotExchangedOnTheWayToThePlan() {
    assertThat(
            differences(line("a.xlsx").became(Fate.ACCEPTED, 1, Funding.ofDong(100, 30, 60, 10))))
        .containsExactly("MONEY_NOT_IN_PLAN 0, -30, 30, 0");
  }

  private static List<String> differences(Ledgers... lines) {
    return Reconciliation.differences(
            new Ledger(List.of(lines).stream().map(Ledgers::build).toList()), PLAN.tally())
        .stream()
        .map(Imbalance::toString)
        .toList();
  }
}
