package vn.tonghop.plan.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The items of a plan, or what is asked of each, page by page. All of a plan that fits into memory
 * are kept; of a larger one, which is read again each time that somebody goes through it, only
 * those at which somebody is.
 */
final class ItemPages<T> {

  static final int ITEMS_ON_PAGE = 500;

  /** More than there are threads and sheets that go through a plan at once. */
  static final int FEW = 16;

  /** With its texts, an item takes about two kilobytes; a quarter of the memory may be theirs. */
  private static final int BYTES = 2_048;

  private final Fetch<T> fetch;
  private final int most;
  private final Map<Integer, List<T>> kept = new LinkedHashMap<>(FEW, 0.75f, true);

  /** Where pages come from. */
  @FunctionalInterface
  interface Fetch<T> {

    /** The items that stand at these positions and between them, in their order. */
    List<T> between(int first, int last);
  }

  /**
   * Keeps none yet.
   *
   * @param items how many there are in the plan
   * @param memory how many bytes this program may fill
   */
  ItemPages(Fetch<T> fetch, long items, long memory) {
    this(fetch, items <= memory / 4 / BYTES ? Integer.MAX_VALUE : FEW);
  }

  private ItemPages(Fetch<T> fetch, int most) {
    this.fetch = fetch;
    this.most = most;
  }

  /** For somebody who goes through them once, in their order. */
  static <T> ItemPages<T> few(Fetch<T> fetch) {
    return new ItemPages<>(fetch, FEW);
  }

  /**
   * The item at a position, from 1.
   *
   * @throws IllegalStateException when none stands there any more
   */
  synchronized T at(int position) {
    int page = (position - 1) / ITEMS_ON_PAGE;
    List<T> items = kept.get(page);
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

  private List<T> fetch(int page) {
    if (kept.size() == most) {
      kept.remove(kept.keySet().iterator().next());
    }
    int first = page * ITEMS_ON_PAGE + 1;
    return fetch.between(first, first + ITEMS_ON_PAGE - 1);
  }
}
