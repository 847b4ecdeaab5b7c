package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinitions;

class ProvincialPlanTest {

  private final List<String> fetched = new ArrayList<>();
  private final ProvincialPlan plan =
      new Consolidation(PlanDefinitions.of2021())
          .arrange(Map.of("1", items("1", 2), "2", items("2", 1_000)));

  private List<PlanItem> items(String programme, int size) {
    return new AbstractList<>() {
      @Override
      public PlanItem get(int index) {
        String number = programme + "." + (index + 1);
        fetched.add(number);
        return new PlanItem(number, proposal().inRow(index + 1).build());
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Test
  void anItemIsFetchedWhenItIsAskedFor() {
    Iterator<PlanItem> items = plan.items().filter(item -> true).iterator();
    items.next();
    items.next();
    items.next();
    assertThat(fetched).containsExactly("1.1", "1.2", "2.1");
  }

  @Test
  void everyItemComesOnceInTheOrderOfTheAppendix() {
    assertThat(plan.items()).hasSize(1_002);
    assertThat(fetched).startsWith("1.1", "1.2", "2.1").endsWith("2.1000").hasSize(1_002);
  }

  @Test
  void behindTheLastItemThereIsNone() {
    Iterator<PlanItem> items =
        new ItemIterator(new Consolidation(PlanDefinitions.of2021()).arrange(Map.of()).sections());
    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
  }
}
