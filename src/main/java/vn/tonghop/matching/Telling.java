package vn.tonghop.matching;

import java.util.BitSet;

/**
 * How much each word tells: the rarer it is among the đề án that are compared, the more. In tenths
 * of a bit, by its form without diacritics.
 */
final class Telling {

  private static final double LN_2 = StrictMath.log(2);

  /** No word tells more, or one that is mistyped would weigh most. */
  private static final int MOST = 120;

  private final int[] tells;
  private final int[] frequencies;

  private Telling(int[] tells, int[] frequencies) {
    this.tells = tells;
    this.frequencies = frequencies;
  }

  /** In how many đề án the word stands, just as it is written here. */
  int frequency(int word) {
    return word < frequencies.length ? frequencies[word] : 0;
  }

  int of(int word) {
    return tells[word];
  }

  /**
   * Counts in how many đề án each word stands.
   *
   * @param frequencies by word
   */
  static Telling of(
      Lexicon lexicon, int[] frequencies, int size, BitSet ordinary, MatchingRules.Rarity rarity) {
    int[] counted = new int[lexicon.size()];
    for (int word = 0; word < counted.length; word++) {
      counted[lexicon.folded(word)] += word < frequencies.length ? frequencies[word] : 0;
    }
    int[] tells = new int[lexicon.size()];
    double all = (double) size + rarity.presumed();
    for (int word = 0; word < tells.length; word++) {
      int plain = lexicon.folded(word);
      double presumed = ordinary.get(word) ? rarity.presumed() * rarity.ordinary() / 100.0 : 1;
      double bits = StrictMath.log(all / (counted[plain] + presumed)) / LN_2;
      tells[word] = (int) StrictMath.max(1, StrictMath.min(MOST, StrictMath.round(10 * bits)));
    }
    return new Telling(tells, frequencies);
  }
}
