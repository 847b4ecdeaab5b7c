package vn.tonghop.matching;

/** Finds the years of plans in texts: "năm 2021", "2021". What is asked for again bears another. */
final class Years {

  private static final int DIGITS = 4;

  private final Lexicon lexicon;
  private final int year;

  Years(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.year = lexicon.numbersOf("năm")[0];
  }

  /** How many words from there on name a year; 0 for none. */
  int lengthAt(Sentence text, int at) {
    if (isYear(text.word(at))) {
      return 1;
    }
    boolean led = text.word(at) == year || text.word(at) == lexicon.folded(year);
    return led && at + 1 < text.size() && isYear(text.word(at + 1)) ? 2 : 0;
  }

  private boolean isYear(int word) {
    String written = lexicon.isNumber(word) ? lexicon.word(word) : "";
    return written.length() == DIGITS && written.startsWith("20");
  }
}
