package vn.tonghop.matching;

/** Finds which part of something a name is about: "(giai đoạn 2)". */
final class Parts {

  private static final String DIGITS = "123456789";

  private final Lexicon lexicon;
  private final Phrases leading;

  Parts(MatchingWords words, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.leading = new Phrases(lexicon, words.parts());
  }

  /** From 1 to 9; 0 when it names none. "Giai đoạn 2021 - 2025" is no part. */
  int in(Sentence name) {
    for (int at = 0; at < name.size(); at++) {
      int number = at + leading.lengthAt(name, at);
      if (number > at && number < name.size()) {
        String written = lexicon.word(name.word(number));
        int part = written.length() == 1 ? DIGITS.indexOf(written) + 1 : 0;
        if (part > 0) {
          return part;
        }
      }
    }
    return 0;
  }
}
