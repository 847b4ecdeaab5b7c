package vn.tonghop.matching;

import java.util.Arrays;
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
  private final int unseen;

  private Telling(int[] tells, int[] frequencies, int unseen) {
    this.tells = tells;
    this.frequencies = frequencies;
    this.unseen = unseen;
  }

  /** All of them together. */
  int of(Words words) {
    int sum = 0;
    for (int at = 0; at < words.size(); at++) {
      sum += of(words.get(at));
    }
    return sum;
  }

  /** In how many đề án the word stands, just as it is written here. */
  int frequency(int word) {
    return word < frequencies.length ? frequencies[word] : 0;
  }

  /** A word that came after they were counted stands in none of them. */
  int of(int word) {
    return word < tells.length ? tells[word] : unseen;
  }

  /** A word without diacritics may be any that has some; one with diacritics may lack them. */
  private static int[] counted(Lexicon lexicon, int[] frequencies) {
    int[] counted = Arrays.copyOf(frequencies, lexicon.size());
    for (int word = 0; word < counted.length && word < frequencies.length; word++) {
      int plain = lexicon.folded(word);
      if (plain != word) {
        counted[word] += plain < frequencies.length ? frequencies[plain] : 0;
        counted[plain] += frequencies[word];
      }
    }
    return counted;
  }

  /**
   * Counts in how many đề án each word stands.
   *
   * @param frequencies by word
   */
  static Telling of(
      Lexicon lexicon, int[] frequencies, int size, BitSet ordinary, MatchingRules.Rarity rarity) {
    int[] counted = counted(lexicon, frequencies);
    int[] tells = new int[lexicon.size()];
    double all = (double) size + rarity.presumed();
    for (int word = 0; word < tells.length; word++) {
      double presumed = ordinary.get(word) ? rarity.presumed() * rarity.ordinary() / 100.0 : 1;
      tells[word] = tenths(all / (counted[word] + presumed));
    }
    return new Telling(tells, frequencies, tenths(all));
  }

  private static int tenths(double rarity) {
    double bits = StrictMath.log(rarity) / LN_2;
    return (int) StrictMath.max(1, StrictMath.min(MOST, StrictMath.round(10 * bits)));
  }
}
