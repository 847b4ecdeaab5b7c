package vn.tonghop.matching;

import java.util.BitSet;

/** The words that tell nothing of a đề án. */
final class Ordinary {

  private Ordinary() {}

  /** With diacritics and without. */
  static BitSet words(MatchingWords words, Lexicon lexicon) {
    BitSet ordinary = new BitSet();
    for (String text : words.ordinary()) {
      for (int word : lexicon.numbersOf(text)) {
        ordinary.set(word);
        ordinary.set(lexicon.folded(word));
      }
    }
    return ordinary;
  }
}
