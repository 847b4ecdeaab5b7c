package vn.tonghop.deduplication;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What people decided about duplicates, one decision after another. */
public final class DecisionHistory {

  private static final Comparator<ReviewDecision> ORDER =
      Comparator.comparingInt(ReviewDecision::number);

  private final Map<String, Set<ReviewDecision>> byContent = new HashMap<>();
  private final List<ReviewDecision> all;

  /** In whatever order they are. */
  public DecisionHistory(Collection<ReviewDecision> decisions) {
    all = decisions.stream().sorted(ORDER).toList();
    for (ReviewDecision decision : all) {
      DuplicateGroup.contents(decision.known())
          .forEach(
              content ->
                  byContent.computeIfAbsent(content, any -> new TreeSet<>(ORDER)).add(decision));
    }
  }

  /**
   * Those that count: a decision about all members of a group takes the place of every earlier one
   * about that group.
   */
  public List<ReviewDecision> counting() {
    Map<String, Integer> lastWhole = new HashMap<>();
    all.stream()
        .filter(ReviewDecision::isWhole)
        .forEach(decision -> lastWhole.put(decision.group(), decision.number()));
    return all.stream()
        .filter(decision -> decision.number() >= lastWhole.getOrDefault(decision.group(), 0))
        .toList();
  }

  /** Those that know at least one member of a group, or one that said the same, in their order. */
  public List<ReviewDecision> touching(DuplicateGroup group) {
    Set<ReviewDecision> touching = new TreeSet<>(ORDER);
    group.members().stream()
        .map(GroupMember::content)
        .forEach(content -> touching.addAll(byContent.getOrDefault(content, Set.of())));
    return List.copyOf(touching);
  }
}
