package vn.tonghop.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.plan.PlanItem;

class ItemPagesTest {

  private static final int PAGE = ItemPages.ITEMS_ON_PAGE;
  private static final int MANY = 2 * ItemPages.FEW;

  private final List<Integer> fetched = new ArrayList<>();

  /** So many items, twice as many as this program has memory for, or half as many. */
  private ItemPages<PlanItem> pages(int size, boolean fitting) {
    return new ItemPages<>(
        (first, last) -> {
          fetched.add(first);
          List<PlanItem> items = new ArrayList<>();
          for (int position = first; position <= Math.min(last, size); position++) {
            items.add(new PlanItem("1." + position, proposal().inRow(position).build()));
          }
          return items;
        },
        size,
        fitting ? 16_384L * size : 4_096L * size);
  }

  @Test
  void whatFitsIntoMemoryIsFetchedOnce() {
    int size = MANY * PAGE;
    List<PlanItem> items = new PagedItems<>(pages(size, true), 1, size);
    for (int time = 1; time <= 2; time++) {
      assertThat(items.stream().map(PlanItem::number).distinct()).hasSize(size);
    }
    assertThat(fetched).hasSize(MANY);
  }

  @Test
  void whatDoesNotFitIsFetchedAgainInsteadOfBeingKept() {
    int size = MANY * PAGE;
    List<PlanItem> items = new PagedItems<>(pages(size, false), 1, size);
    for (int time = 1; time <= 2; time++) {
      assertThat(items.stream().map(PlanItem::number).distinct()).hasSize(size);
    }
    assertThat(fetched).hasSize(2 * MANY);
  }

  @Test
  void severalThatGoThroughALargePlanAtOnceDoNotDriveEachOtherOut() {
    int size = MANY * PAGE;
    List<PlanItem> items = new PagedItems<>(pages(size, false), 1, size);
    int apart = 2 * PAGE;
    for (int place = 0; place + apart < size; place++) {
      assertThat(items.get(place).number()).isEqualTo("1." + (place + 1));
      assertThat(items.get(place + apart).number()).isEqualTo("1." + (place + apart + 1));
    }
    assertThat(fetched).hasSize(MANY);
  }

  @Test
  void aProgrammeHasItsOwnItemsOnly() {
    List<PlanItem> items = new PagedItems<>(pages(2 * PAGE, true), PAGE, 2);
    assertThat(items).extracting(PlanItem::number).containsExactly("1." + PAGE, "1." + (PAGE + 1));
    assertThatThrownBy(() -> items.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void anItemThatIsGoneIsNotPassedOver() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new PagedItems<>(pages(3, true), 1, 4).forEach(item -> {}))
        .withMessageContaining("4");
  }
}
