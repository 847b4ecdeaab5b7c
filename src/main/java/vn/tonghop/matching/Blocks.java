package vn.tonghop.matching;

import java.util.Arrays;

/**
 * Đề án that share a key of one kind, block by block: of each it is known which one comes after it
 * in its block, four bytes for each.
 */
final class Blocks {

  /** Nothing comes after it. */
  private static final int NONE = -1;

  private final MatchingRules.Blocks limits;
  private final int[] nexts;

  /**
   * Forms the blocks.
   *
   * @param keys by đề án; those with 0 are in no block. The array is taken over and filled anew
   */
  Blocks(MatchingRules.Blocks limits, int[] keys, Profiles profiles) {
    this.limits = limits;
    long[] sorted = sorted(keys);
    nexts = keys;
    Arrays.fill(nexts, NONE);
    int end;
    for (int start = 0; start < sorted.length; start = end) {
      end = start + 1;
      while (end < sorted.length && sorted[end] >> 32 == sorted[start] >> 32) {
        end++;
      }
      if (end - start > 1) {
        link(order(sorted, start, end), profiles);
      }
    }
  }

  /** Key and đề án in one, those without a key left out. */
  private static long[] sorted(int[] keys) {
    long[] sorted = new long[keys.length];
    int size = 0;
    for (int index = 0; index < keys.length; index++) {
      if (keys[index] != 0) {
        sorted[size++] = (long) keys[index] << 32 | index;
      }
    }
    Arrays.sort(sorted, 0, size);
    return size == sorted.length ? sorted : Arrays.copyOf(sorted, size);
  }

  private static int[] order(long[] sorted, int start, int end) {
    int[] order = new int[end - start];
    for (int at = start; at < end; at++) {
      order[at - start] = (int) sorted[at];
    }
    return order;
  }

  /** Neighbours in a long block are those that have the most in common. */
  private void link(int[] block, Profiles profiles) {
    boolean isLong = block.length > limits.longest();
    if (isLong) {
      Neighbours.arrange(block, profiles);
    }
    for (int at = 0; at + 1 < block.length; at++) {
      nexts[block[at]] = isLong ? inLong(block[at + 1]) : block[at + 1];
    }
  }

  /** A number that tells that the block is a long one; what it was is told by doing it again. */
  private static int inLong(int index) {
    return NONE - 1 - index;
  }

  /** Adds those with which this one is to be compared, each pair from one of its sides. */
  void addCandidates(int index, IntBuffer candidates) {
    boolean isLong = nexts[index] < NONE;
    int most = isLong ? limits.window() : Integer.MAX_VALUE;
    int next = nexts[index];
    for (int count = 0; next != NONE && count < most; count++) {
      int other = isLong ? inLong(next) : next;
      candidates.add(other);
      next = nexts[other];
    }
  }
}
