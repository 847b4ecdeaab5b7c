package vn.tonghop.matching;

import java.util.List;

/**
 * Đề án that belong together, by the indexes under which they were added.
 *
 * @param sames those that are certainly the same, set by set: each set ascending, the sets by their
 *     first member. One set: all are certainly the same. Several: whether the sets are one, a
 *     person has to say.
 */
public record Cluster(List<List<Integer>> sames) {

  public Cluster {
    sames = sames.stream().map(List::copyOf).toList();
  }

  public boolean isCertain() {
    return sames.size() == 1;
  }
}
