package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;

class SelectedItemsTest {

  private final ProvincialPlan plan =
      new Consolidation(PlanDefinitions.of2021())
          .of(
              List.of(
                  proposal().inRow(9).ofProgramme("1").funded(10, 5, 5, 0).build(),
                  proposal().inRow(10).ofProgramme("2").awaitingFunding().build(),
                  proposal().inRow(11).ofProgramme("2").funded(30, 20, 10, 0).build()));

  @Test
  void someItemsInTheOrderOfThePlanAndTheirMoney() {
    List<String> asked = new ArrayList<>();
    SelectedItems some =
        SelectedItems.of(
            plan,
            item -> {
              asked.add(item.number());
              return !item.number().equals("2.1");
            });
    assertThat(asked).containsExactly("1.1", "2.1", "2.2");
    assertThat(some.items()).extracting(PlanItem::number).containsExactly("1.1", "2.2");
    assertThat(some.items()).hasSize(some.size());
    assertThat(asked).hasSize(3);
    assertThat(some.isEmpty()).isFalse();
    assertThat(some.funding().provincial().amount()).isEqualTo(25);
  }

  @Test
  void noneAtAll() {
    assertThat(SelectedItems.of(plan, item -> false).isEmpty()).isTrue();
    assertThat(SelectedItems.NONE.isEmpty()).isTrue();
    assertThat(SelectedItems.NONE.items()).isEmpty();
    assertThat(SelectedItems.NONE.funding().total().isZero()).isTrue();
  }
}
