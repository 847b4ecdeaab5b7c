package vn.tonghop.matching.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.matching.Linkage;

/** The candidate pairs: those that share a block and so are compared at all. */
final class Compared {

  /** By score, the highest first: how many pairs that are the same, and how many that are not. */
  private final Map<Integer, int[]> byScore =
      new TreeMap<>((one, other) -> Integer.compare(other, one));

  private final Set<Long> same = new HashSet<>();
  private long pairs;

  Compared(Linkage linkage, List<Labelled> rows) {
    linkage.eachCandidate(
        (a, b) -> {
          boolean isSame = rows.get(a).cluster() == rows.get(b).cluster();
          int points = linkage.score(a, b).points();
          byScore.computeIfAbsent(points, any -> new int[2])[isSame ? 0 : 1]++;
          pairs++;
          if (isSame) {
            same.add(key(a, b));
          }
        });
  }

  private static long key(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  long pairs() {
    return pairs;
  }

  /** How many pairs that are the same are compared. */
  int same() {
    return same.size();
  }

  /** Whether these two, which are the same, are compared. */
  boolean contains(int a, int b) {
    return same.contains(key(a, b));
  }

  /**
   * The threshold at which the scores of these pairs alone tell best what is the same.
   *
   * @param truePairs how many pairs are the same, compared or not
   */
  Threshold best(int truePairs) {
    Threshold best = new Threshold(Integer.MAX_VALUE, 0);
    int right = 0;
    int called = 0;
    for (Map.Entry<Integer, int[]> at : byScore.entrySet()) {
      right += at.getValue()[0];
      called += at.getValue()[0] + at.getValue()[1];
      double f1 = 2.0 * right / (called + truePairs);
      best = f1 > best.f1() ? new Threshold(at.getKey(), f1) : best;
    }
    return best;
  }
}
