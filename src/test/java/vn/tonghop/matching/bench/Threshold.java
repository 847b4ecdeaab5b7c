package vn.tonghop.matching.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.matching.Linkage;

/**
 * The single threshold at which the scores of candidate pairs alone tell best what is the same.
 *
 * @param points tenths of a bit: pairs from there on are called the same
 * @param f1 harmonic mean of precision and recall
 */
record Threshold(int points, double f1) {

  static Threshold best(Linkage linkage, List<Labelled> rows, int truePairs) {
    // By score, the highest first: how many pairs that are the same, and how many that are not.
    Map<Integer, int[]> byScore = new TreeMap<>((one, other) -> Integer.compare(other, one));
    linkage.eachCandidate(
        (a, b) -> {
          boolean same = rows.get(a).cluster() == rows.get(b).cluster();
          int[] counts = byScore.computeIfAbsent(linkage.score(a, b).points(), any -> new int[2]);
          counts[same ? 0 : 1]++;
        });
    Threshold best = new Threshold(Integer.MAX_VALUE, 0);
    int right = 0;
    int called = 0;
    for (Map.Entry<Integer, int[]> at : byScore.entrySet()) {
      right += at.getValue()[0];
      called += at.getValue()[0] + at.getValue()[1];
      double f1 = 2.0 * right / (called + truePairs);
      best = f1 > best.f1 ? new Threshold(at.getKey(), f1) : best;
    }
    return best;
  }
}
