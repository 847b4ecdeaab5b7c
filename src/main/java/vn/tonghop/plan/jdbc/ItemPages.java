package vn.tonghop.plan.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.plan.PlanItem;

/**
 * The items of a plan, page by page. As many pages are kept as a small machine has room for: a plan
 * of that size is read once, a larger one each time that somebody goes through it.
 */
final class ItemPages {

  static final int ITEMS_ON_PAGE = 500;

  /** With their texts, items take two to three kilobytes each. */
  static final int MOST_KEPT = 120;

  private final Fetch fetch;
  private final Map<Integer, List<PlanItem>> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

  /** Where pages come from. */
  @FunctionalInterface
  interface Fetch {

    /** The items that stand at these positions and between them, in their order. */
    List<PlanItem> between(int first, int last);
  }

  ItemPages(Fetch fetch) {
    this.fetch = fetch;
  }

  /**
   * The item at a position, from 1.
   *
   * @throws IllegalStateException when none stands there any more
   */
  synchronized PlanItem at(int position) {
    int page = (position - 1) / ITEMS_ON_PAGE;
    List<PlanItem> items = kept.get(page);
    if (items == null) {
      items = fetch(page);
      kept.put(page, items);
    }
    int place = (position - 1) % ITEMS_ON_PAGE;
    if (place >= items.size()) {
      throw new IllegalStateException("no item of the plan stands at " + position);
    }
    return items.get(place);
  }

  private List<PlanItem> fetch(int page) {
    if (kept.size() == MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    int first = page * ITEMS_ON_PAGE + 1;
    return fetch.between(first, first + ITEMS_ON_PAGE - 1);
  }
}
