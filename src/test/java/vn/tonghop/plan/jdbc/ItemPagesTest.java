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

  private final List<Integer> fetched = new ArrayList<>();

  private ItemPages pages(int size) {
    return new ItemPages(
        (first, last) -> {
          fetched.add(first);
          List<PlanItem> items = new ArrayList<>();
          for (int position = first; position <= Math.min(last, size); position++) {
            items.add(new PlanItem("1." + position, proposal().inRow(position).build()));
          }
          return items;
        });
  }

  @Test
  void whatFitsIntoMemoryIsFetchedOnce() {
    int size = ItemPages.MOST_KEPT * PAGE;
    List<PlanItem> items = new PagedItems(pages(size), 1, size);
    for (int time = 1; time <= 2; time++) {
      assertThat(items.stream().map(PlanItem::number).distinct()).hasSize(size);
    }
    assertThat(fetched).hasSize(ItemPages.MOST_KEPT);
  }

  @Test
  void whatDoesNotFitIsFetchedAgainInsteadOfBeingKept() {
    int size = (ItemPages.MOST_KEPT + 1) * PAGE;
    ItemPages pages = pages(size);
    assertThat(pages.at(1).number()).isEqualTo("1.1");
    assertThat(new PagedItems(pages, 1, size))
        .last()
        .extracting(PlanItem::number)
        .isEqualTo("1." + size);
    new PagedItems(pages, 1, size).forEach(item -> assertThat(item).isNotNull());
    assertThat(pages.at(1).number()).isEqualTo("1.1");
    assertThat(fetched).contains(1, PAGE + 1).hasSizeGreaterThan(ItemPages.MOST_KEPT + 1);
  }

  @Test
  void aProgrammeHasItsOwnItemsOnly() {
    List<PlanItem> items = new PagedItems(pages(2 * PAGE), PAGE, 2);
    assertThat(items).extracting(PlanItem::number).containsExactly("1." + PAGE, "1." + (PAGE + 1));
    assertThatThrownBy(() -> items.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void anItemThatIsGoneIsNotPassedOver() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new PagedItems(pages(3), 1, 4).forEach(item -> {}))
        .withMessageContaining("4");
  }
}
