package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sets of rows that are joined after all pairs across them have been asked. */
final class PlainSets {

  private final Map<Integer, List<Integer>> sets = new HashMap<>();
  private final Linkage linkage;

  PlainSets(Linkage linkage) {
    this.linkage = linkage;
  }

  PlainSets copy() {
    PlainSets copy = new PlainSets(linkage);
    for (List<Integer> set : new LinkedHashSet<>(sets.values())) {
      List<Integer> copied = new ArrayList<>(set);
      copied.forEach(member -> copy.sets.put(member, copied));
    }
    return copy;
  }

  private List<Integer> of(int member) {
    return sets.computeIfAbsent(member, alone -> new ArrayList<>(List.of(alone)));
  }

  void join(Edge edge, int threshold) {
    List<Integer> one = of(edge.low());
    List<Integer> other = of(edge.high());
    if (one != other && speakFor(one, other, edge.identical(), threshold)) {
      join(edge.low(), edge.high());
    }
  }

  void join(int low, int high) {
    List<Integer> one = of(low);
    List<Integer> other = of(high);
    if (one != other) {
      one.addAll(other);
      other.forEach(member -> sets.put(member, one));
    }
  }

  private boolean speakFor(List<Integer> one, List<Integer> other, boolean anyhow, long threshold) {
    long sum = 0;
    for (int member : one) {
      for (int added : other) {
        if (linkage.contradict(member, added)) {
          return false;
        }
        sum += linkage.score(member, added).points();
      }
    }
    return anyhow || sum >= threshold * one.size() * other.size();
  }

  /** Those of several members, and of each the sets that are certain. */
  List<Cluster> clusters(PlainSets sames) {
    List<Cluster> clusters = new ArrayList<>();
    for (List<Integer> set : distinct(sets)) {
      if (set.size() > 1) {
        Map<Integer, List<Integer>> within = new HashMap<>();
        set.forEach(member -> within.put(member, sames.of(member)));
        clusters.add(new Cluster(distinct(within)));
      }
    }
    clusters.sort(Comparator.comparing(cluster -> cluster.sames().get(0).get(0)));
    return clusters;
  }

  private static List<List<Integer>> distinct(Map<Integer, List<Integer>> sets) {
    return sets.values().stream()
        .map(set -> set.stream().sorted().toList())
        .distinct()
        .sorted(Comparator.comparing(set -> Objects.requireNonNull(set.get(0))))
        .toList();
  }
}
