package vn.tonghop.matching;

import java.util.BitSet;

/** The words of two texts that have no counterpart in the other one. */
final class LeftOver {

  private final Lexicon lexicon;
  private final Misprints misprints;
  private final IntBuffer one = new IntBuffer();
  private final IntBuffer other = new IntBuffer();

  LeftOver(Lexicon lexicon, Misprints misprints) {
    this.lexicon = lexicon;
    this.misprints = misprints;
  }

  /** Those of the one. */
  IntBuffer one() {
    return one;
  }

  /** Those of the other. */
  IntBuffer other() {
    return other;
  }

  void clear() {
    one.clear();
    other.clear();
  }

  /**
   * How many misprints would make the rest of one text that of the other: 0 when they differ in
   * diacritics alone, and negative when they are other words.
   */
  int misprints(Spelling spelling, Telling telling) {
    return spelling.misprints(one, other, telling);
  }

  /**
   * Whether what the one alone has can be no words, and what the other has instead can: "Thnàh" for
   * "Thành". So can "Ngh ĩa" for "Nghĩa".
   */
  boolean isMistyped(Spelling spelling, Telling telling) {
    boolean parted = one.size() != other.size() && spelling.areSameLetters(one, other);
    return parted
        ? hasNoWord(one, telling) != hasNoWord(other, telling)
        : one.size() == other.size()
            && (areMistyped(one, other, telling) || areMistyped(other, one, telling));
  }

  private boolean hasNoWord(IntBuffer words, Telling telling) {
    for (int at = 0; at < words.size(); at++) {
      if (misprints.isNoWord(words.get(at), telling)) {
        return true;
      }
    }
    return false;
  }

  private boolean areMistyped(IntBuffer written, IntBuffer meant, Telling telling) {
    for (int at = 0; at < written.size(); at++) {
      if (!misprints.isNoWord(written.get(at), telling) || !lexicon.isSyllable(meant.get(at))) {
        return false;
      }
    }
    return written.size() > 0;
  }

  /**
   * What those words tell that the one alone has, and that are not among these either.
   *
   * @param apart words that do not count
   */
  int oneBeside(Words words, BitSet apart, Telling telling) {
    return beside(one, words, apart, telling);
  }

  /** The same of the other. */
  int otherBeside(Words words, BitSet apart, Telling telling) {
    return beside(other, words, apart, telling);
  }

  private int beside(IntBuffer only, Words words, BitSet apart, Telling telling) {
    int tells = 0;
    for (int at = 0; at < only.size(); at++) {
      int word = only.get(at);
      if (!apart.get(word) && !lexicon.isNumber(word) && !hasPlain(words, word)) {
        tells += telling.of(word);
      }
    }
    return tells;
  }

  private boolean hasPlain(Words words, int word) {
    int plain = lexicon.folded(word);
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at) == word || lexicon.folded(words.get(at)) == plain) {
        return true;
      }
    }
    return false;
  }
}
