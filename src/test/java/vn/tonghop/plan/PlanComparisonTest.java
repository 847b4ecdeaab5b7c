package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.plan.PlanChange.Kind;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Proposals;

class PlanComparisonTest {

  private static final Proposal MACHINE =
      item("Ứng dụng máy xay", "HTX Phú Hòa")
          .funded(500_000_000, 250_000_000, 250_000_000, 0)
          .build();
  private static final Proposal FAIR =
      item("Hội chợ", null).funded(80_000_000, 80_000_000, 0, 0).build();

  private static Proposals item(String name, @Nullable String beneficiary) {
    return proposal().sentBy("731").ofProgramme("2").named(name).benefiting(beneficiary);
  }

  private static PlanChanges compare(List<Proposal> before, List<Proposal> after) {
    Consolidation consolidation = new Consolidation(PlanDefinitions.of2021());
    return PlanComparison.of(4, consolidation.of(before).items().toList(), consolidation.of(after));
  }

  private static PlanChange only(List<Proposal> before, List<Proposal> after) {
    List<PlanChange> changes = compare(before, after).changes();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  @Test
  void ofTheSameItemsIsNothing() {
    Proposal elsewhere = Proposals.like(MACHINE).in(7, "lan-2.xlsx", 40).numbered("9").build();
    PlanChanges changes = compare(List.of(MACHINE, FAIR), List.of(FAIR, elsewhere));
    assertThat(changes.changes()).isEmpty();
    assertThat(changes.since()).isEqualTo(4);
    assertThat(changes.itemsBefore()).isEqualTo(2);
    assertThat(changes.before())
        .isEqualTo(changes.after())
        .isEqualTo(Funding.ofDong(580_000_000, 330_000_000, 250_000_000, 0));
  }

  /** Codes of submitters and of programmes may be the same. */
  @Test
  void anotherItemOfAnotherSubmitterIsNotTakenForTheSame() {
    Proposals one = item("Ứng dụng máy xay", "HTX Phú Hòa").sentBy("1").ofProgramme("1");
    Proposals other = item("Hội chợ", "HTX Suối Rao").sentBy("2").ofProgramme("2");
    assertThat(
            compare(
                    List.of(one.funded(50, 50, 0, 0).build()),
                    List.of(other.funded(50, 50, 0, 0).build()))
                .changes())
        .extracting(PlanChange::kind)
        .containsExactly(Kind.ADDED, Kind.DROPPED);
  }

  @Test
  void namesWhatWasAddedAndWhatWasDropped() {
    PlanChanges changes = compare(List.of(MACHINE), List.of(FAIR));
    assertThat(changes.changes())
        .extracting(PlanChange::kind)
        .containsExactly(Kind.ADDED, Kind.DROPPED);
    PlanChange dropped = changes.of(Kind.DROPPED).get(0);
    assertThat(dropped.item().proposal()).isEqualTo(MACHINE);
    assertThat(dropped.moneyBefore()).isEqualTo(MACHINE.fundingOrZero());
    assertThat(dropped.moneyAfter()).isEqualTo(Funding.ZERO);
    assertThat(dropped.fields()).isEmpty();
  }

  @Test
  void namesTheFieldsThatSaySomethingElse() {
    Proposal later =
        Proposals.like(MACHINE)
            .lasting(5, 11)
            .funded(500_000_000, 200_000_000, 300_000_000, 0)
            .build();
    PlanChange change = only(List.of(MACHINE), List.of(later));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.fields())
        .contains(Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE)
        .doesNotContain(Field.TOTAL, Field.NAME);
  }

  @Test
  void knowsAnItemAgainWhoseNameWasSpeltOtherwise() {
    Proposal spelt = Proposals.like(MACHINE).named("ỨNG DỤNG MÁY XAY").build();
    assertThat(only(List.of(MACHINE), List.of(spelt)).fields()).isEqualTo(Set.of(Field.NAME));
  }

  @Test
  void knowsAnItemAgainThatAnotherSubmitterSends() {
    Proposal other = Proposals.like(MACHINE).sentBy("TTKC").build();
    PlanChange change = only(List.of(MACHINE), List.of(other));
    assertThat(change.isOfAnotherSubmitter()).isTrue();
    assertThat(change.fields()).isEmpty();
  }

  @Test
  void takesTheOnlyOneOfItsMoneyForTheSameUnderAnotherName() {
    Proposal renamed = Proposals.like(MACHINE).named("Ứng dụng máy sấy").build();
    assertThat(only(List.of(MACHINE, FAIR), List.of(FAIR, renamed)).kind()).isEqualTo(Kind.CHANGED);
  }

  @Test
  void doesNotGuessBetweenSeveralOfOneMoney() {
    Proposal second = Proposals.like(MACHINE).named("Máy ép").build();
    Proposal renamed = Proposals.like(MACHINE).named("Máy sấy").build();
    assertThat(compare(List.of(MACHINE, second), List.of(renamed)).changes())
        .extracting(PlanChange::kind)
        .containsExactly(Kind.ADDED, Kind.DROPPED, Kind.DROPPED);
    assertThat(compare(List.of(renamed), List.of(MACHINE, second)).changes())
        .extracting(PlanChange::kind)
        .containsExactly(Kind.ADDED, Kind.ADDED, Kind.DROPPED);
  }

  @Test
  void pairsSeveralAlikeByTheirMoneyFirst() {
    Proposal dear =
        Proposals.like(MACHINE).funded(900_000_000, 300_000_000, 600_000_000, 0).build();
    PlanChange change = only(List.of(MACHINE, dear), List.of(dear));
    assertThat(change.kind()).isEqualTo(Kind.DROPPED);
    assertThat(change.item().proposal()).isEqualTo(MACHINE);
  }

  @Test
  void tellsBlankMoneyFromNone() {
    Proposal awaited = Proposals.like(FAIR).awaitingFunding().build();
    Proposal nothing = Proposals.like(FAIR).funded(0, 0, 0, 0).build();
    assertThat(only(List.of(awaited), List.of(nothing)).fields()).contains(Field.TOTAL);
  }
}
