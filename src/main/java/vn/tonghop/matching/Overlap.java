package vn.tonghop.matching;

import java.util.Arrays;

/**
 * How much of what two texts say is shared, by what their words tell. Words are the same, or the
 * same but for diacritics that one text does without, or for one misprint.
 */
final class Overlap {

  /** Where more words differ it is another text. */
  private static final int MOST_MISPRINTED = 16;

  private final Lexicon lexicon;
  private final Misprints misprints;
  private boolean[] taken = new boolean[64];
  private int[] open = new int[64];
  private boolean onePlain;
  private boolean exactly;
  private final LeftOver rest;
  private final IntBuffer free = new IntBuffer();
  private boolean otherPlain;

  /** What words tell that both have, and that only one has, in tenths of a bit. */
  int shared;

  private long sharedSquares;
  private long onlySquares;
  int onlyOne;
  int onlyOther;

  /** How many words are the same but for diacritics that one does without; but for a misprint. */
  int plain;

  int misprinted;

  /** How many words of each have no counterpart. */
  int unmatchedOne;

  int unmatchedOther;

  Overlap(MatchingRules.Misprints rules, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.misprints = new Misprints(rules, lexicon);
    this.rest = new LeftOver(lexicon, misprints);
  }

  /** Compares texts; each word counts as often as it stands. */
  void compare(Words one, Words other, Telling telling) {
    clear(one, other);
    if (one.isSameAs(other)) {
      shareAll(one, telling);
      return;
    }
    int left = 0;
    for (int at = 0; at < one.size(); at++) {
      int found = find(one.get(at), other);
      if (found >= 0) {
        taken[found] = true;
        share(telling.of(one.get(at)));
      } else {
        open[left++] = one.get(at);
      }
    }
    matchPlain(left, one, other, telling);
  }

  /** The same, but without words that are the same but for a misprint. */
  void compareExactly(Words one, Words other, Telling telling) {
    exactly = true;
    compare(one, other, telling);
    exactly = false;
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
        share(telling.of(word));
      } else {
        open[left++] = word;
      }
    }
    matchPlain(left, one, other, telling);
  }

  private void clear(Words one, Words other) {
    int most = Math.max(one.size(), other.size());
    if (most > taken.length) {
      taken = new boolean[2 * most];
      open = new int[2 * most];
    }
    Arrays.fill(taken, 0, other.size(), false);
    rest.clear();
    shared = 0;
    sharedSquares = 0;
    onlySquares = 0;
    onlyOne = 0;
    onlyOther = 0;
    plain = 0;
    misprinted = 0;
    unmatchedOne = 0;
    unmatchedOther = 0;
  }

  private int find(int word, Words other) {
    for (int at = 0; at < other.size(); at++) {
      if (word == other.get(at) && !taken[at]) {
        return at;
      }
    }
    return -1;
  }

  private int findPlain(int word, Words other) {
    for (int at = 0; at < other.size(); at++) {
      if (!taken[at] && isPlainOf(word, other.get(at))) {
        return at;
      }
    }
    return -1;
  }

  /** One of them is the other without its diacritics. */
  private boolean isPlainOf(int word, int other) {
    return (otherPlain && lexicon.folded(word) == other)
        || (onePlain && word == lexicon.folded(other));
  }

  private boolean isPlain(Words words) {
    if (words.haveDiacritics()) {
      return false;
    }
    for (int at = 0; at < words.size(); at++) {
      if (lexicon.folded(words.get(at)) != words.get(at)) {
        return false;
      }
    }
    return true;
  }

  private void matchPlain(int count, Words one, Words other, Telling telling) {
    onePlain = count > 0 && isPlain(one);
    otherPlain = count > 0 && isPlain(other);
    int left = 0;
    for (int at = 0; at < count; at++) {
      int found = onePlain || otherPlain ? findPlain(open[at], other) : -1;
      if (found >= 0) {
        taken[found] = true;
        plain++;
        share(telling.of(open[at]));
      } else {
        open[left++] = open[at];
      }
    }
    matchMisprinted(left, other, telling);
  }

  private void matchMisprinted(int count, Words other, Telling telling) {
    listFree(other);
    boolean misprinted = !exactly && count <= MOST_MISPRINTED;
    for (int at = 0; at < count; at++) {
      int found = misprinted ? findMisprinted(open[at], other, telling) : -1;
      if (found >= 0) {
        taken[found] = true;
        this.misprinted++;
        share(Math.min(telling.of(open[at]), telling.of(other.get(found))));
      } else {
        unmatchedOne++;
        rest.one().add(open[at]);
        onlyOne += telling.of(open[at]);
        onlySquares += square(telling.of(open[at]));
      }
    }
    for (int at = 0; at < free.size(); at++) {
      if (!taken[free.get(at)]) {
        int word = other.get(free.get(at));
        unmatchedOther++;
        rest.other().add(word);
        onlyOther += telling.of(word);
        onlySquares += square(telling.of(word));
      }
    }
  }

  /** Which words of the other have no counterpart so far: few, where the texts are alike. */
  private void listFree(Words other) {
    free.clear();
    for (int at = 0; at < other.size(); at++) {
      if (!taken[at]) {
        free.add(at);
      }
    }
  }

  private int findMisprinted(int word, Words other, Telling telling) {
    for (int at = 0; at < free.size(); at++) {
      int position = free.get(at);
      if (!taken[position] && misprints.isOne(word, other.get(position), telling)) {
        return position;
      }
    }
    return -1;
  }

  private void shareAll(Words words, Telling telling) {
    for (int at = 0; at < words.size(); at++) {
      share(telling.of(words.get(at)));
    }
  }

  private void share(int tells) {
    shared += tells;
    sharedSquares += square(tells);
  }

  private static long square(int tells) {
    return (long) tells * tells;
  }

  /** What has no counterpart, until texts are compared again. */
  LeftOver rest() {
    return rest;
  }

  boolean isWhole() {
    return unmatchedOne + unmatchedOther == 0;
  }

  /** Percent of all that both say, where a word that tells twice as much counts four times. */
  int alike() {
    long all = sharedSquares + onlySquares;
    return all == 0 ? 0 : (int) (100 * sharedSquares / all);
  }

  /** Percent of what the one says that says less. */
  int contained() {
    int less = shared + Math.min(onlyOne, onlyOther);
    return less == 0 ? 0 : (int) (100L * shared / less);
  }
}
