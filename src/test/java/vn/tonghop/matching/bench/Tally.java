package vn.tonghop.matching.bench;

import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.matching.bench.Found.Verdict;

/** How many pairs were found to be what. */
final class Tally {

  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

  void add(Verdict verdict) {
    counts.merge(verdict, 1, Integer::sum);
  }

  int of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int found() {
    return of(Verdict.CERTAIN) + of(Verdict.DOUBTFUL);
  }
}
