package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import vn.tonghop.matching.bench.Found.Verdict;

/** How far what was found is what is known, by pairs. */
final class Measures {

  private final List<Labelled> rows;
  private final Found found;
  private final Tally truePairs = new Tally();
  private final Tally wrongPairs = new Tally();
  private final Map<Corruption, Tally> byCorruption = new EnumMap<>(Corruption.class);
  private final Map<Integer, Tally> byCount = new TreeMap<>();
  private final Map<Lookalike, Tally> byLookalike = new EnumMap<>(Lookalike.class);
  private final Tally strangers = new Tally();
  private final List<Mistake> mistakes = new ArrayList<>();

  Measures(List<Labelled> rows, Found found) {
    this.rows = rows;
    this.found = found;
    pairsWithin(groups(index -> rows.get(index).cluster()), this::same);
    pairsWithin(groups(index -> found.group()[index]), this::grouped);
    pairsWithin(groups(index -> rows.get(index).family()), this::alike);
  }

  private Map<Integer, List<Integer>> groups(IntUnaryOperator key) {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int index = 0; index < rows.size(); index++) {
      groups.computeIfAbsent(key.applyAsInt(index), any -> new ArrayList<>()).add(index);
    }
    groups.remove(-1);
    return groups;
  }

  private interface Pair {
    void of(int a, int b);
  }

  private static void pairsWithin(Map<Integer, List<Integer>> groups, Pair pair) {
    for (List<Integer> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pair.of(group.get(i), group.get(j));
        }
      }
    }
  }

  private void same(int a, int b) {
    Verdict verdict = found.of(a, b);
    truePairs.add(verdict);
    Labelled one = rows.get(a);
    Labelled other = rows.get(b);
    if (one.isCopy() != other.isCopy()) {
      Labelled copy = one.isCopy() ? one : other;
      byCount.computeIfAbsent(copy.corruptions().size(), any -> new Tally()).add(verdict);
      if (copy.corruptions().size() == 1) {
        Corruption kind = copy.corruptions().iterator().next();
        byCorruption.computeIfAbsent(kind, any -> new Tally()).add(verdict);
      }
    }
    if (verdict != Verdict.CERTAIN) {
      mistakes.add(new Mistake(a, b, true, verdict));
    }
  }

  private void grouped(int a, int b) {
    if (rows.get(a).cluster() != rows.get(b).cluster()) {
      wrongPairs.add(found.of(a, b));
      mistakes.add(new Mistake(a, b, false, found.of(a, b)));
      if (rows.get(a).family() < 0 || rows.get(a).family() != rows.get(b).family()) {
        strangers.add(found.of(a, b));
      }
    }
  }

  private void alike(int a, int b) {
    if (rows.get(a).cluster() != rows.get(b).cluster()) {
      Lookalike kind = Objects.requireNonNull(rows.get(a).lookalike());
      byLookalike.computeIfAbsent(kind, any -> new Tally()).add(found.of(a, b));
    }
  }

  /** A pair that was not found to be what it is; one that is the same and doubtful is the least. */
  record Mistake(int a, int b, boolean same, Verdict verdict) {}

  List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  Tally truePairs() {
    return truePairs;
  }

  Tally wrongPairs() {
    return wrongPairs;
  }

  Tally strangers() {
    return strangers;
  }

  Map<Corruption, Tally> byCorruption() {
    return byCorruption;
  }

  Map<Integer, Tally> byCount() {
    return byCount;
  }

  Map<Lookalike, Tally> byLookalike() {
    return byLookalike;
  }

  /** Of the pairs that are called certain. */
  double precision() {
    int right = truePairs.of(Verdict.CERTAIN);
    return (double) right / Math.max(1, right + wrongPairs.of(Verdict.CERTAIN));
  }

  /** Of the pairs that are the same: how many are called certain or doubtful. */
  double recall() {
    return (double) truePairs.found() / Math.max(1, truePairs.all());
  }

  /** Of all rows: how many belong to a group of which a person has to say. */
  double doubtful() {
    int count = 0;
    for (boolean one : found.doubtful()) {
      count += one ? 1 : 0;
    }
    return (double) count / rows.size();
  }
}
