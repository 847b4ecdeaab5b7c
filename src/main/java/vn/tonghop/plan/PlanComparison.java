package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two plans of a year item by item. Items belong together when they are of one submitter,
 * name and beneficiary; if not, of one name and beneficiary; if not, when a submitter has one item
 * of that programme and money in each plan: its name was corrected. All others were added or
 * dropped. Of several alike the first belong together.
 */
public final class PlanComparison {

  private static final int NONE = PlacesByKey.NONE;

  private final ItemKeys before;
  private final ItemKeys after;

  /** By place in the plan after, that of the same item in the plan before. */
  private final int[] earlier;

  private PlanComparison(ItemKeys before, ItemKeys after) {
    this.before = before;
    this.after = after;
    this.earlier = new int[after.size()];
    Arrays.fill(earlier, NONE);
    pair(ItemKeys::saidBySenderForMoney, false);
    pair(ItemKeys::saidBySender, false);
    pair(ItemKeys::said, false);
    pair(ItemKeys::moneyOfSender, true);
  }

  /**
   * How a plan differs from that of an earlier revision. Both are gone through; only what changed
   * is held.
   *
   * @param since number of that revision
   * @param before its items, in their order
   */
  public static PlanChanges of(int since, List<PlanItem> before, ProvincialPlan plan) {
    ItemKeys keys = ItemKeys.of(before.size(), before.stream());
    PlanComparison comparison =
        new PlanComparison(keys, ItemKeys.of(Math.toIntExact(plan.size()), plan.items()));
    return new PlanChanges(
        since, comparison.changes(before, plan), before.size(), keys.funding(), plan.total());
  }

  /** Pairs what is left and has the same key, and is the only one that has it if that is asked. */
  private void pair(Function<ItemKeys, IntToLongFunction> key, boolean alone) {
    int[] left = IntStream.range(0, earlier.length).filter(at -> earlier[at] == NONE).toArray();
    IntToLongFunction asked = key.apply(after);
    PlacesByKey same = new PlacesByKey(leftBefore(), key.apply(before));
    PlacesByKey others = new PlacesByKey(left, asked);
    for (int place : left) {
      long one = asked.applyAsLong(place);
      if (!alone || (same.left(one) == 1 && others.left(one) == 1)) {
        earlier[place] = same.take(one);
      }
    }
  }

  /** Those of the plan before that are in none of the pairs. */
  private int[] leftBefore() {
    BitSet paired = new BitSet();
    Arrays.stream(earlier).filter(place -> place != NONE).forEach(paired::set);
    return IntStream.range(0, before.size()).filter(place -> !paired.get(place)).toArray();
  }

  private List<PlanChange> changes(List<PlanItem> itemsBefore, ProvincialPlan plan) {
    List<PlanChange> changes = new ArrayList<>();
    ItemIterator items = new ItemIterator(plan.sections());
    for (int place : earlier) {
      PlanChange change = new PlanChange(item(itemsBefore, place), items.next());
      if (!change.isNone()) {
        changes.add(change);
      }
    }
    for (int place : leftBefore()) {
      changes.add(new PlanChange(itemsBefore.get(place), null));
    }
    changes.sort(Comparator.comparing(PlanChange::kind));
    return changes;
  }

  private static @Nullable PlanItem item(List<PlanItem> items, int place) {
    return place == NONE ? null : items.get(place);
  }
}
