package vn.tonghop.deduplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Doubtful;

/**
 * Says what becomes of the đề án of a group. Those that are certainly the same are counted once. Of
 * several that may be the same, one is counted, and the others as the definition has it, until a
 * person decides.
 */
public final class Settlement {

  private final Doubtful doubtful;
  private final Map<String, ReviewDecision> decisions;

  /**
   * @param doubtful what the definition has done with what may be the same
   * @param decisions those that hold, by the key of their group
   */
  public Settlement(Doubtful doubtful, Map<String, ReviewDecision> decisions) {
    this.doubtful = doubtful;
    this.decisions = Map.copyOf(decisions);
  }

  public SettledGroup settle(DuplicateGroup group) {
    String key = group.key();
    ReviewDecision decision = decisions.get(key);
    return new SettledGroup(key, group.isCertain(), decision, members(group, decision));
  }

  private List<SettledMember> members(DuplicateGroup group, @Nullable ReviewDecision decision) {
    return switch (decision == null ? Verdict.KEEP : decision.verdict()) {
      case KEEP -> proposed(group);
      case MERGE -> {
        int kept = kept(group, decision == null ? null : decision.stays());
        yield settled(group, place -> place == kept, any -> Standing.DUPLICATE, any -> kept);
      }
      case SEPARATE ->
          settled(
              group,
              place -> group.isCertain() || group.firstOfSame(place) == place,
              any -> Standing.DUPLICATE,
              group::firstOfSame);
    };
  }

  private List<SettledMember> proposed(DuplicateGroup group) {
    Standing maybe = doubtful == Doubtful.HOLD ? Standing.HELD : Standing.COUNTED_IN_DOUBT;
    return settled(
        group,
        place -> place == 0,
        place -> group.firstOfSame(place) == place ? maybe : Standing.DUPLICATE,
        place -> group.firstOfSame(place) == place ? 0 : group.firstOfSame(place));
  }

  /** The first member of that content; the first of all when none is named. */
  private static int kept(DuplicateGroup group, @Nullable String stays) {
    for (int place = 0; place < group.members().size(); place++) {
      if (group.members().get(place).content().equals(stays)) {
        return place;
      }
    }
    return 0;
  }

  private static List<SettledMember> settled(
      DuplicateGroup group,
      IntPredicate counted,
      IntFunction<Standing> otherwise,
      IntFunction<Integer> of) {
    List<SettledMember> settled = new ArrayList<>();
    for (int place = 0; place < group.members().size(); place++) {
      boolean counts = counted.test(place);
      settled.add(
          new SettledMember(
              group.members().get(place),
              counts ? Standing.COUNTED : otherwise.apply(place),
              counts ? place : of.apply(place)));
    }
    return settled;
  }
}
