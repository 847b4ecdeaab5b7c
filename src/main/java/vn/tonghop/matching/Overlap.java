package vn.tonghop.matching;

import java.util.Arrays;

/**
 * How much of what two texts say is shared, by what their words tell. Words are the same, or the
 * same but for diacritics that one text does without, or for one misprint.
 */
final class Overlap {

  private final Lexicon lexicon;
  private final Misprints misprints;
  private boolean[] taken = new boolean[64];
  private int[] open = new int[64];

  /** What words tell that both have, and that only one has, in tenths of a bit. */
  int shared;

  int onlyOne;
  int onlyOther;

  /** How many words are the same but for diacritics that one does without; but for a misprint. */
  int plain;

  int misprinted;

  /** How many words of each have no counterpart. */
  int unmatchedOne;

  int unmatchedOther;

  Overlap(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.misprints = new Misprints(lexicon);
  }

  /** Compares texts; each word counts as often as it stands. */
  void compare(Words one, Words other, Telling telling) {
    clear(one, other);
    int left = 0;
    for (int at = 0; at < one.size(); at++) {
      int found = find(one.get(at), other, false);
      if (found >= 0) {
        taken[found] = true;
        shared += telling.of(one.get(at));
      } else {
        open[left++] = one.get(at);
      }
    }
    matchPlain(left, other, telling);
  }

  /** Compares texts of different words in the order of the lexicon. */
  void compareSorted(Words one, Words other, Telling telling) {
    clear(one, other);
    int left = 0;
    int of = 0;
    for (int at = 0; at < one.size(); at++) {
      int word = one.get(at);
      while (of < other.size() && lexicon.order(other.get(of)) < lexicon.order(word)) {
        of++;
      }
      if (of < other.size() && other.get(of) == word) {
        taken[of++] = true;
        shared += telling.of(word);
      } else {
        open[left++] = word;
      }
    }
    matchPlain(left, other, telling);
  }

  private void clear(Words one, Words other) {
    int most = Math.max(one.size(), other.size());
    if (most > taken.length) {
      taken = new boolean[2 * most];
      open = new int[2 * most];
    }
    Arrays.fill(taken, 0, other.size(), false);
    shared = 0;
    onlyOne = 0;
    onlyOther = 0;
    plain = 0;
    misprinted = 0;
    unmatchedOne = 0;
    unmatchedOther = 0;
  }

  private int find(int word, Words other, boolean folded) {
    for (int at = 0; at < other.size(); at++) {
      int candidate = other.get(at);
      if (!taken[at] && (folded ? isPlainOf(word, candidate) : word == candidate)) {
        return at;
      }
    }
    return -1;
  }

  /** One of them is the other without its diacritics. */
  private boolean isPlainOf(int word, int other) {
    return lexicon.folded(word) == other || word == lexicon.folded(other);
  }

  private void matchPlain(int count, Words other, Telling telling) {
    int left = 0;
    for (int at = 0; at < count; at++) {
      int found = find(open[at], other, true);
      if (found >= 0) {
        taken[found] = true;
        plain++;
        shared += telling.of(open[at]);
      } else {
        open[left++] = open[at];
      }
    }
    matchMisprinted(left, other, telling);
  }

  private void matchMisprinted(int count, Words other, Telling telling) {
    for (int at = 0; at < count; at++) {
      int found = -1;
      for (int of = 0; of < other.size() && found < 0; of++) {
        found = !taken[of] && misprints.isOne(open[at], other.get(of), telling) ? of : -1;
      }
      if (found >= 0) {
        taken[found] = true;
        misprinted++;
        shared += Math.min(telling.of(open[at]), telling.of(other.get(found)));
      } else {
        unmatchedOne++;
        onlyOne += telling.of(open[at]);
      }
    }
    for (int of = 0; of < other.size(); of++) {
      if (!taken[of]) {
        unmatchedOther++;
        onlyOther += telling.of(other.get(of));
      }
    }
  }

  boolean isWhole() {
    return unmatchedOne + unmatchedOther == 0;
  }

  /** Percent of all that both say. */
  int jaccard() {
    int all = shared + onlyOne + onlyOther;
    return all == 0 ? 0 : (int) (100L * shared / all);
  }

  /** Percent of what the one says that says less. */
  int contained() {
    int less = shared + Math.min(onlyOne, onlyOther);
    return less == 0 ? 0 : (int) (100L * shared / less);
  }
}
