package vn.tonghop.matching;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes clusters of pairs, the strongest pair first. */
final class Clustering {

  private final MatchingRules rules;
  private final Comparison comparison;

  Clustering(MatchingRules rules, Comparison comparison) {
    this.rules = rules;
    this.comparison = comparison;
  }

  /** The clusters by their first member. */
  List<Cluster> of(List<Edge> edges) {
    MemberSets sames = new MemberSets();
    for (Edge edge : edges) {
      if (edge.isCertain(rules.certain())) {
        join(sames, edge, rules.certain());
      }
    }
    MemberSets all = sames.copy();
    for (Edge edge : edges) {
      join(all, edge, rules.doubtful() / 2);
    }
    return all.ofSeveral().stream()
        .map(members -> cluster(members, sames))
        .sorted(Comparator.comparing(cluster -> cluster.sames().get(0).get(0)))
        .toList();
  }

  private void join(MemberSets sets, Edge edge, int threshold) {
    List<Integer> one = sets.of(edge.low());
    List<Integer> other = sets.of(edge.high());
    if (one != other && speaksFor(one, other, edge.identical() ? Integer.MIN_VALUE : threshold)) {
      sets.join(one, other);
    }
  }

  /**
   * Two sets become one only when no two of their members contradict each other and all pairs
   * across them speak for it on average: that A is like B and B like C does not make A the same as
   * C.
   */
  private boolean speaksFor(List<Integer> one, List<Integer> other, int threshold) {
    long sum = 0;
    for (int member : one) {
      for (int added : other) {
        comparison.compare(member, added);
        if (comparison.isContradictory()) {
          return false;
        }
        sum += comparison.points();
      }
    }
    return sum >= (long) threshold * one.size() * other.size();
  }

  private static Cluster cluster(List<Integer> members, MemberSets sames) {
    Map<Integer, List<Integer>> bySet = new LinkedHashMap<>();
    for (int member : members) {
      List<Integer> same = sames.of(member).stream().sorted().toList();
      bySet.putIfAbsent(same.get(0), same);
    }
    return new Cluster(List.copyOf(bySet.values()));
  }
}
