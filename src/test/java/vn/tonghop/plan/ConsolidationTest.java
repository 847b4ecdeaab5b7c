package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

class ConsolidationTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();
  private final Consolidation consolidation = new Consolidation(PLAN);

  @Test
  void itemsStandByProgrammeThenSubmitterThenAsListed() {
    Proposal centre = proposal().in(1, "a.xlsx", 9).sentBy("TTKC").ofProgramme("2").build();
    Proposal tanPhu = proposal().in(2, "b.xlsx", 9).sentBy("734").ofProgramme("2").build();
    Proposal second = proposal().in(3, "c.xlsx", 20).sentBy("731").ofProgramme("2").build();
    Proposal first = proposal().in(3, "c.xlsx", 9).sentBy("731").ofProgramme("2").build();
    Proposal otherProgramme = proposal().in(4, "d.xlsx", 9).sentBy("742").ofProgramme("1").build();
    List<Proposal> accepted =
        new ArrayList<>(List.of(centre, second, tanPhu, first, otherProgramme));
    List<PlanItem> items = consolidation.of(accepted).items().toList();
    assertThat(items)
        .containsExactly(
            new PlanItem("1.1", otherProgramme),
            new PlanItem("2.1", first),
            new PlanItem("2.2", second),
            new PlanItem("2.3", tanPhu),
            new PlanItem("2.4", centre));
    Collections.reverse(accepted);
    assertThat(consolidation.of(accepted).items()).isEqualTo(items);
  }

  @Test
  void everySectionAndProgrammeStandsInThePlanEvenWithoutItems() {
    ProvincialPlan plan = consolidation.of(List.of(proposal().ofProgramme("6").build()));
    assertThat(plan.year()).isEqualTo(2021);
    assertThat(plan.sections()).extracting(PlanSection::section).isEqualTo(PLAN.sections());
    assertThat(plan.sections().get(0).programmes())
        .extracting(PlanProgramme::programme)
        .isEqualTo(PLAN.sections().get(0).programmes());
    assertThat(plan.items()).extracting(PlanItem::number).containsExactly("6.1");
  }

  @Test
  void theOneItemOfAStandaloneSectionBearsTheSectionsNumber() {
    assertThat(
            consolidation
                .of(List.of(proposal().ofProgramme("7").awaitingFunding().build()))
                .items())
        .extracting(PlanItem::number)
        .containsExactly("II");
  }

  @Test
  void severalItemsOfAStandaloneSectionAreNumberedBelowIt() {
    assertThat(
            consolidation
                .of(
                    List.of(
                        proposal().inRow(9).ofProgramme("7").build(),
                        proposal().inRow(10).ofProgramme("7").build()))
                .items())
        .extracting(PlanItem::number)
        .containsExactly("II.1", "II.2");
  }

  @Test
  void totalsAreTheSumsOfTheItemsAlone() {
    ProvincialPlan plan =
        consolidation.of(
            List.of(
                proposal().inRow(1).ofProgramme("1").funded(100, 60, 30, 10).build(),
                proposal().inRow(2).ofProgramme("1").funded(10, 6, 3, 1).build(),
                proposal().inRow(3).ofProgramme("2").funded(1, 1, 0, 0).build(),
                proposal().inRow(4).ofProgramme("7").awaitingFunding().build()));
    PlanSection first = plan.sections().get(0);
    assertThat(first.programmes().get(0).subtotal()).isEqualTo(Funding.ofDong(110, 66, 33, 11));
    assertThat(first.programmes().get(2).subtotal()).isEqualTo(Funding.ZERO);
    assertThat(first.subtotal()).isEqualTo(Funding.ofDong(111, 67, 33, 11));
    assertThat(plan.sections().get(1).subtotal()).isEqualTo(Funding.ZERO);
    assertThat(plan.total()).isEqualTo(Funding.ofDong(111, 67, 33, 11));
  }

  @Test
  void anAcceptedProposalOfNoProgrammeIsAFailure() {
    for (String unknown : new String[] {"8", null}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> consolidation.of(List.of(proposal().ofProgramme(unknown).build())))
          .withMessageContaining("731-bien-hoa.xlsx");
    }
  }

  @Test
  void itemsThatWereNumberedBeforeMakeTheSamePlan() {
    ProvincialPlan plan =
        consolidation.of(
            List.of(
                proposal().inRow(1).ofProgramme("3").build(),
                proposal().inRow(2).ofProgramme("1").build(),
                proposal().inRow(3).ofProgramme("7").build(),
                proposal().inRow(4).ofProgramme("1").build()));
    assertThat(
            consolidation.arrange(
                plan.items()
                    .collect(
                        Collectors.groupingBy(
                            item -> String.valueOf(item.proposal().programmeCode())))))
        .isEqualTo(plan);
  }
}
