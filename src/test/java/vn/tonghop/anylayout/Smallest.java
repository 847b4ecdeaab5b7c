package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing layout as ordinary and as small as still fails. */
final class Smallest {

  private final Predicate<Layout> fails;

  Smallest(Predicate<Layout> fails) {
    this.fails = fails;
  }

  Layout of(Layout failing) {
    Layout smallest = failing;
    boolean smaller = true;
    while (smaller) {
      Layout next = items(oddities(smallest));
      smaller = !next.equals(smallest);
      smallest = next;
    }
    return smallest;
  }

  private Layout oddities(Layout failing) {
    Layout smallest = failing;
    for (Oddity oddity : failing.oddities()) {
      Layout without = smallest.without(oddity);
      smallest = fails.test(without) ? without : smallest;
    }
    return smallest;
  }

  private Layout items(Layout failing) {
    Layout smallest = failing;
    for (PlannedItem item : failing.plan().items()) {
      List<PlannedItem> fewer = new ArrayList<>(smallest.plan().items());
      fewer.remove(item);
      Layout without = smallest.withItems(fewer);
      smallest = !fewer.isEmpty() && fails.test(without) ? without : smallest;
    }
    return smallest;
  }
}
