package vn.tonghop.matching;

import java.util.Arrays;

/** In how many đề án each word stands. */
final class Frequencies {

  private int[] counts = new int[1024];
  private int[] lastSeen = new int[1024];
  private int current;

  /** Goes on to the next đề án. */
  void next() {
    current++;
  }

  /** Counts each word of this đề án once. */
  void add(IntBuffer words) {
    for (int at = 0; at < words.size(); at++) {
      int word = words.get(at);
      makeRoom(word + 1);
      if (lastSeen[word] != current) {
        lastSeen[word] = current;
        counts[word]++;
      }
    }
  }

  private void makeRoom(int words) {
    if (words > counts.length) {
      int length = Math.max(words, 2 * counts.length);
      counts = Arrays.copyOf(counts, length);
      lastSeen = Arrays.copyOf(lastSeen, length);
    }
  }

  /** Counts other đề án too. */
  void addAll(Frequencies others) {
    makeRoom(others.counts.length);
    for (int word = 0; word < others.counts.length; word++) {
      counts[word] += others.counts[word];
    }
  }

  /** By word; there may be fewer than words. */
  int[] counts() {
    return counts;
  }
}
