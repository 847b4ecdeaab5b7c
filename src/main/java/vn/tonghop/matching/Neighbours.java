package vn.tonghop.matching;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Arranges a block that is too long to compare all its pairs. */
final class Neighbours {

  /** A block has no more members. */
  private static final int POSITION_BITS = 24;

  private static final int AMOUNT_BITS = 14;
  private static final int TEXT_BITS = 13;

  private Neighbours() {}

  /**
   * By amounts, then by content, then by all they say: those that have the most in common stand
   * together, in an order that does not depend on where they came from.
   */
  static void arrange(int[] block, Profiles profiles) {
    long[] sorted = new long[block.length];
    int[] before = block.clone();
    for (int at = 0; at < block.length; at++) {
      sorted[at] = key(before[at], profiles) << POSITION_BITS | at;
    }
    Arrays.sort(sorted);
    for (int at = 0; at < block.length; at++) {
      block[at] = before[(int) sorted[at] & ((1 << POSITION_BITS) - 1)];
    }
    arrangeTies(block, sorted, profiles);
  }

  /** Where so few bits of them are the same, all that they say decides. */
  private static void arrangeTies(int[] block, long[] sorted, Profiles profiles) {
    int end;
    for (int at = 0; at < sorted.length; at = end) {
      end = at + 1;
      while (end < sorted.length && sorted[end] >>> POSITION_BITS == sorted[at] >>> POSITION_BITS) {
        end++;
      }
      if (end - at > 1) {
        int[] tied =
            IntStream.range(at, end)
                .mapToObj(of -> block[of])
                .sorted(profiles.byWhatTheySay())
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(tied, 0, block, at, tied.length);
      }
    }
  }

  private static long key(int index, Profiles profiles) {
    long amount = Hash.of(profiles.amount(index, 0)) >>> (Long.SIZE - AMOUNT_BITS);
    long content = profiles.contentHash(index) >>> (Long.SIZE - TEXT_BITS);
    long whole = profiles.whole(index) >>> (Long.SIZE - TEXT_BITS);
    return (amount << TEXT_BITS | content) << TEXT_BITS | whole;
  }
}
