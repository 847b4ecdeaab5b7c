package vn.tonghop.matching;

import java.util.BitSet;
import java.util.List;

/** The words that tell nothing of a đề án. */
final class Ordinary {

  private Ordinary() {}

  /** With diacritics and without. */
  static BitSet words(MatchingWords words, Lexicon lexicon) {
    return of(words.ordinary(), lexicon);
  }

  /** Those that tell how something is done, and not what, with them. */
  static BitSet andManners(MatchingWords words, Lexicon lexicon) {
    BitSet manners = of(words.manners(), lexicon);
    manners.or(words(words, lexicon));
    return manners;
  }

  private static BitSet of(List<String> texts, Lexicon lexicon) {
    BitSet ordinary = new BitSet();
    for (String text : texts) {
      for (int word : lexicon.numbersOf(text)) {
        ordinary.set(word);
        ordinary.set(lexicon.folded(word));
      }
    }
    return ordinary;
  }
}
