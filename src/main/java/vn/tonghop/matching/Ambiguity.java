package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is certainly the same as two others that contradict each other: one of "MST …222", "no
 * MST" and "MST …888", otherwise alike. Which of the two it is only a person can say.
 */
final class Ambiguity {

  /** Among so many others it is looked for those that contradict each other. */
  private static final int MOST = 32;

  private final MatchingRules rules;
  private final Profiles profiles;
  private final Comparison comparison;
  private final Map<Integer, List<Integer>> sames = new HashMap<>();

  Ambiguity(MatchingRules rules, Profiles profiles, Comparison comparison) {
    this.rules = rules;
    this.profiles = profiles;
    this.comparison = comparison;
  }

  /** The same pairs in the same order, those that are ambiguous left to a person. */
  List<Edge> asked(List<Edge> edges) {
    for (Edge edge : edges) {
      if (edge.isCertain(rules.certain())) {
        keep(edge.low(), edge.high());
        keep(edge.high(), edge.low());
      }
    }
    return edges.stream().map(edge -> isAmbiguous(edge) ? edge.asked() : edge).toList();
  }

  /** Those that say the same contradict the same. */
  private void keep(int one, int same) {
    List<Integer> known = sames.computeIfAbsent(one, any -> new ArrayList<>(2));
    if (known.size() < MOST
        && known.stream().noneMatch(of -> profiles.whole(of) == profiles.whole(same))) {
      known.add(same);
    }
  }

  private boolean isAmbiguous(Edge edge) {
    return edge.isCertain(rules.certain())
        && !edge.identical()
        && (contradictsOne(edge.high(), edge.low()) || contradictsOne(edge.low(), edge.high()));
  }

  /** Whether this one contradicts another that is certainly the same as the middle one. */
  private boolean contradictsOne(int one, int middle) {
    for (int other : sames.getOrDefault(middle, List.of())) {
      if (other != one) {
        comparison.compare(one, other);
        if (comparison.isContradictory()) {
          return true;
        }
      }
    }
    return false;
  }
}
