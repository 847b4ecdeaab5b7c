package vn.tonghop.matching.bench;

import java.util.Arrays;
import java.util.List;
import vn.tonghop.matching.Cluster;

/**
 * What matching says of each row, by its index.
 *
 * @param same rows of one number are certainly the same
 * @param group rows of one number are the same, or may be
 * @param doubtful rows of a group of which a person has to say
 */
record Found(int[] same, int[] group, boolean[] doubtful) {

  static Found of(List<Cluster> clusters, int size) {
    int[] same = new int[size];
    Arrays.setAll(same, index -> index);
    int[] group = same.clone();
    boolean[] doubtful = new boolean[size];
    for (Cluster cluster : clusters) {
      for (List<Integer> set : cluster.sames()) {
        for (int member : set) {
          same[member] = set.get(0);
          group[member] = cluster.sames().get(0).get(0);
          doubtful[member] = !cluster.isCertain();
        }
      }
    }
    return new Found(same, group, doubtful);
  }

  Verdict of(int a, int b) {
    return same[a] == same[b]
        ? Verdict.CERTAIN
        : group[a] == group[b] ? Verdict.DOUBTFUL : Verdict.DIFFERENT;
  }

  enum Verdict {
    CERTAIN,
    DOUBTFUL,
    DIFFERENT
  }
}
