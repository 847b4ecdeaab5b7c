package vn.tonghop.matching;

import java.util.Arrays;
import java.util.BitSet;

/** Đề án that share a key of one kind, block by block. */
final class Blocks {

  private final MatchingRules.Blocks limits;
  private final int[] order;
  private final int[] positions;
  private final BitSet starts = new BitSet();

  /**
   * Forms the blocks.
   *
   * @param keys by đề án; those with 0 are in no block
   */
  Blocks(MatchingRules.Blocks limits, int[] keys, Profiles profiles) {
    this.limits = limits;
    long[] sorted = new long[keys.length];
    int size = 0;
    for (int index = 0; index < keys.length; index++) {
      if (keys[index] != 0) {
        sorted[size++] = (long) keys[index] << 32 | index;
      }
    }
    Arrays.sort(sorted, 0, size);
    order = new int[size];
    positions = new int[keys.length];
    Arrays.fill(positions, -1);
    for (int at = 0; at < size; at++) {
      order[at] = (int) sorted[at];
      if (at == 0 || sorted[at] >> 32 != sorted[at - 1] >> 32) {
        starts.set(at);
      }
    }
    starts.set(size);
    arrangeLong(profiles);
    for (int at = 0; at < size; at++) {
      positions[order[at]] = at;
    }
  }

  /** Neighbours in a long block are those that have the most in common. */
  private void arrangeLong(Profiles profiles) {
    int end;
    for (int start = 0; start < order.length; start = end) {
      end = starts.nextSetBit(start + 1);
      if (end - start > limits.longest()) {
        Neighbours.arrange(order, start, end, profiles);
      }
    }
  }

  /** Adds those with which this one is to be compared, each pair from one of its sides. */
  void addCandidates(int index, IntBuffer candidates) {
    int position = positions[index];
    if (position < 0) {
      return;
    }
    int start = starts.previousSetBit(position);
    int end = starts.nextSetBit(position + 1);
    int last = end - start > limits.longest() ? Math.min(end, position + 1 + limits.window()) : end;
    for (int at = position + 1; at < last; at++) {
      candidates.add(order[at]);
    }
  }
}
