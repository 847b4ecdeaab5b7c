package vn.tonghop.matching;

import java.util.Arrays;
import java.util.Comparator;

/** Arranges a block that is too long to compare all its pairs. */
final class Neighbours {

  private Neighbours() {}

  /** By amounts, then by what they say, so in an order that does not depend on where they stand. */
  static void arrange(int[] order, int start, int end, Profiles profiles) {
    Integer[] block = new Integer[end - start];
    Arrays.setAll(block, at -> order[start + at]);
    Arrays.sort(
        block,
        Comparator.comparingLong((Integer index) -> profiles.amount(index, 0))
            .thenComparingLong(index -> profiles.contentHash(index))
            .thenComparingLong(index -> profiles.whole(index))
            .thenComparingInt(index -> index));
    for (int at = 0; at < block.length; at++) {
      order[start + at] = block[at];
    }
  }
}
