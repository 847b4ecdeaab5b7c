package vn.tonghop.deduplication;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.history.EarlierSupport;

/** The items of one earlier plan by their names, but for the years of the two plans. */
final class SameNames {

  private final int year;
  private final int planYear;
  private final Map<String, Bearers> all = new HashMap<>();
  private final Map<String, Bearers> unnamed = new HashMap<>();

  /**
   * Who bears a name.
   *
   * @param first the first of them in the order of the appendix
   */
  record Bearers(EarlierItem first, int count) {

    private Bearers and(Bearers more) {
      return new Bearers(first, count + more.count);
    }
  }

  /**
   * @param year of the plan that is being made
   */
  SameNames(int year, EarlierSupport earlier) {
    this.year = year;
    this.planYear = earlier.year();
  }

  /** Adds an item, after those that stand above it. */
  void add(EarlierItem item, boolean isNamed) {
    String name = new YearlessName(item.name()).without(planYear, year);
    Bearers one = new Bearers(item, 1);
    all.merge(name, one, Bearers::and);
    if (!isNamed) {
      unnamed.merge(name, one, Bearers::and);
    }
  }

  /**
   * Those of this name; where it is said who receives the one that is asked for, only those of
   * which it is not said: others are received by others. Null when there are none.
   */
  @Nullable Bearers of(YearlessName name, boolean isNamed) {
    return (isNamed ? unnamed : all).get(name.without(planYear, year));
  }
}
