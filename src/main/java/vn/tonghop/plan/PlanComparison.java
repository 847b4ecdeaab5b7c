package vn.tonghop.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Folded;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * Compares two plans of a year item by item. Items belong together when they are of one submitter,
 * name and beneficiary; if not, of one name and beneficiary; if not, when a submitter has one item
 * of that programme and money in each plan: its name was corrected. All others were added or
 * dropped. Of several alike the first belong together.
 */
public final class PlanComparison {

  private final Map<PlanItem, PlanItem> beforeByAfter = new IdentityHashMap<>();
  private List<PlanItem> before;
  private List<PlanItem> after;

  private PlanComparison(List<PlanItem> before, List<PlanItem> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * How a plan differs from that of an earlier revision.
   *
   * @param since number of that revision
   * @param before its items, in their order
   */
  public static PlanChanges of(int since, List<PlanItem> before, ProvincialPlan plan) {
    PlanComparison comparison = new PlanComparison(before, plan.items().toList());
    comparison.pair(item -> of(item, who(item), money(item)), false);
    comparison.pair(item -> of(item, who(item)), false);
    comparison.pair(PlanComparison::of, false);
    comparison.pair(PlanComparison::ofOneMoney, true);
    Funding sum =
        before.stream()
            .map(item -> item.proposal().fundingOrZero())
            .reduce(Funding.ZERO, Funding::plus);
    return new PlanChanges(since, comparison.changes(plan), before.size(), sum, plan.total());
  }

  private static List<Object> of(PlanItem item, Object... more) {
    Proposal proposal = item.proposal();
    List<Object> key = new ArrayList<>(List.of(more));
    key.add(folded(proposal.name()));
    key.add(folded(proposal.beneficiary()));
    key.add(proposal.beneficiary() == null ? folded(proposal.implementer()) : "");
    return key;
  }

  private static List<Object> ofOneMoney(PlanItem item) {
    return List.of(who(item), money(item), String.valueOf(item.proposal().programmeCode()));
  }

  private static String who(PlanItem item) {
    return String.valueOf(item.proposal().submitterCode());
  }

  private static Funding money(PlanItem item) {
    return item.proposal().fundingOrZero();
  }

  private static String folded(@Nullable String text) {
    return text == null ? "" : Folded.fold(text);
  }

  /** Pairs what is left and has the same key, and is the only one that has it if that is asked. */
  private void pair(Function<PlanItem, List<Object>> key, boolean alone) {
    Map<List<Object>, Deque<PlanItem>> earlier = new HashMap<>();
    before.forEach(
        item -> earlier.computeIfAbsent(key.apply(item), any -> new ArrayDeque<>()).add(item));
    Set<List<Object>> common = alone ? shared(key) : Set.of();
    Set<PlanItem> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PlanItem> left = new ArrayList<>();
    for (PlanItem item : after) {
      List<Object> asked = key.apply(item);
      Deque<PlanItem> same = earlier.getOrDefault(asked, new ArrayDeque<>());
      boolean several = alone && (common.contains(asked) || same.size() > 1);
      PlanItem found = several ? null : same.poll();
      if (found == null) {
        left.add(item);
      } else {
        beforeByAfter.put(item, found);
        paired.add(found);
      }
    }
    after = left;
    before = before.stream().filter(item -> !paired.contains(item)).toList();
  }

  /** The keys that several of the items left now have. */
  private Set<List<Object>> shared(Function<PlanItem, List<Object>> key) {
    Set<List<Object>> seen = new HashSet<>();
    Set<List<Object>> shared = new HashSet<>();
    after.stream().map(key).filter(one -> !seen.add(one)).forEach(shared::add);
    return shared;
  }

  private List<PlanChange> changes(ProvincialPlan plan) {
    Stream<PlanChange> here =
        plan.items()
            .map(item -> new PlanChange(beforeByAfter.get(item), item))
            .filter(change -> !change.isNone());
    Stream<PlanChange> gone = before.stream().map(item -> new PlanChange(item, null));
    return Stream.concat(here, gone).sorted(Comparator.comparing(PlanChange::kind)).toList();
  }
}
