package vn.tonghop.matching;

import java.util.Arrays;

/**
 * Words as they are written, found by the stretch of a text that writes them, without making a
 * string of it: a million đề án write a hundred million words, and few different ones.
 */
final class WrittenWords {

  private int[] slots = new int[1 << 12];
  private char[] characters = new char[1 << 14];
  private int used;
  private int[] starts = new int[1 << 10];
  private int[][] meanings = new int[1 << 10][];
  private int size;

  /** Where the word stands; negative when it is new. */
  int find(char[] text, int start, int end) {
    int mask = slots.length - 1;
    for (int slot = hash(text, start, end) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (isAt(slots[slot] - 1, text, start, end)) {
        return slots[slot] - 1;
      }
    }
    return -1;
  }

  int[] meaning(int word) {
    return meanings[word];
  }

  /** Adds a word that is new. */
  void add(char[] text, int start, int end, int[] meaning) {
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      meanings = Arrays.copyOf(meanings, 2 * meanings.length);
    }
    while (used + end - start > characters.length) {
      characters = Arrays.copyOf(characters, 2 * characters.length);
    }
    System.arraycopy(text, start, characters, used, end - start);
    starts[size] = used;
    used += end - start;
    meanings[size] = meaning;
    size++;
    starts[size] = used;
    if (2 * size > slots.length) {
      slots = new int[2 * slots.length];
      for (int word = 0; word < size - 1; word++) {
        place(word);
      }
    }
    place(size - 1);
  }

  private void place(int word) {
    int hash = 0;
    for (int at = starts[word]; at < starts[word + 1]; at++) {
      hash = 31 * hash + characters[at];
    }
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = word + 1;
  }

  private boolean isAt(int word, char[] text, int start, int end) {
    int from = starts[word];
    if (starts[word + 1] - from != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (characters[from + at - start] != text[at]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text[at];
    }
    return spread(hash);
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
