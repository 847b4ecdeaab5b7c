package vn.tonghop.matching;

import java.util.Arrays;

/**
 * Which đề án say the same in all that is compared. Each is known by the first of them: what is
 * found for one is found for all, so that one is enough to be compared, however often it was sent.
 */
final class Repetitions {

  private static final int NONE = -1;

  private final int[] firsts;
  private final int[] nexts;
  private final int[] counts;

  Repetitions(Profiles profiles) {
    firsts = new int[profiles.size()];
    nexts = new int[profiles.size()];
    counts = new int[profiles.size()];
    int[] slots = new int[Integer.highestOneBit(Math.max(1, profiles.size())) << 2];
    Arrays.fill(slots, NONE);
    for (int index = 0; index < firsts.length; index++) {
      add(index, first(index, slots, profiles));
    }
  }

  /** The first that says the same, which may be this one. */
  private static int first(int index, int[] slots, Profiles profiles) {
    int slot = (int) profiles.whole(index) & (slots.length - 1);
    while (slots[slot] != NONE) {
      if (profiles.saySame(slots[slot], index)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = index;
    return index;
  }

  private void add(int index, int first) {
    firsts[index] = first;
    counts[first]++;
    nexts[index] = first == index ? NONE : nexts[first];
    nexts[first] = first == index ? NONE : index;
  }

  int size() {
    return firsts.length;
  }

  /** Whether none before it says the same. */
  boolean isFirst(int index) {
    return firsts[index] == index;
  }

  /** How many say the same as this one, which is the first; itself included. */
  int count(int first) {
    return counts[first];
  }

  /** Adds all that say the same as this one, which is the first; itself included. */
  void fill(int first, IntBuffer all) {
    for (int index = first; index != NONE; index = nexts[index]) {
      all.add(index);
    }
  }

  /**
   * Shows each pair of one that says what the one does, and another that says what the other does.
   */
  void eachPair(int one, int other, PairVisitor visitor) {
    for (int low = one; low != NONE; low = nexts[low]) {
      for (int high = one == other ? nexts[low] : other; high != NONE; high = nexts[high]) {
        visitor.visit(Math.min(low, high), Math.max(low, high));
      }
    }
  }
}
