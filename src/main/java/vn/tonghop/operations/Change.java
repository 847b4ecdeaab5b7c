package vn.tonghop.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;
import vn.tonghop.deduplication.SettledMember;

/**
 * What a decision makes of a group.
 *
 * @param before as it would be without it
 * @param after as it is with it
 */
record Change(SettledGroup before, SettledGroup after, ReviewDecision decision) {

  /** Whether nothing becomes of any member but what would become of it anyway. */
  boolean isNone() {
    return places()
        .allMatch(place -> isSame(before.members().get(place), after.members().get(place)));
  }

  private static boolean isSame(SettledMember one, SettledMember other) {
    return one.standing() == other.standing()
        && one.of() == other.of()
        && saysTheSame(one.by(), other.by());
  }

  private static boolean saysTheSame(@Nullable ReviewDecision one, @Nullable ReviewDecision other) {
    return one == null || other == null
        ? one == other
        : one.verdict() == other.verdict() && Objects.equals(one.stays(), other.stays());
  }

  /** Which decision says so already. */
  @Nullable ReviewDecision already() {
    return places()
        .filter(place -> decision.equals(by(after, place)))
        .mapToObj(place -> by(before, place))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * In whose place it counts, and for which of the members that the earlier one is about. One may
   * have counted for a member that it only says something of in passing; then for all it is about.
   */
  List<Decided.Replaced> replaced() {
    Map<Integer, List<Integer>> places = new TreeMap<>();
    Map<Integer, ReviewDecision> earlier = new TreeMap<>();
    places()
        .filter(place -> decision.equals(by(after, place)))
        .forEach(
            place -> {
              ReviewDecision by = by(before, place);
              if (by != null && !saysTheSame(by, decision)) {
                earlier.put(by.number(), by);
                places.computeIfAbsent(by.number(), any -> new ArrayList<>()).add(place);
              }
            });
    return earlier.values().stream()
        .map(by -> new Decided.Replaced(by, about(by, places.getOrDefault(by.number(), List.of()))))
        .toList();
  }

  private List<Integer> about(ReviewDecision earlier, List<Integer> affected) {
    List<Integer> meant = List.copyOf(after.group().places(earlier.members()));
    List<Integer> both = affected.stream().filter(meant::contains).toList();
    return both.isEmpty() ? meant : both;
  }

  private static @Nullable ReviewDecision by(SettledGroup group, int place) {
    return group.members().get(place).by();
  }

  private IntStream places() {
    return IntStream.range(0, after.members().size());
  }
}
