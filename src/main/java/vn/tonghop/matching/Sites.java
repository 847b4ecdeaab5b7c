package vn.tonghop.matching;

/** Finds what is smaller than a commune: "ấp 1", "chi nhánh Biên Hòa", "xưởng A". */
final class Sites {

  /** What introduces it, and its name: each one word of the lexicon. */
  static final int NUMBERS = 2;

  private static final int LONGEST_NAME = 3;
  private static final int MOST = 8;

  private final Lexicon lexicon;
  private final Phrases kinds;

  Sites(MatchingWords words, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.kinds = new Phrases(lexicon, words.sites());
  }

  /** Adds the sites of the text to the profile. */
  void read(Sentence text, Profile profile) {
    for (int at = 0; at < text.size(); at++) {
      int length = kinds.lengthAt(text, at);
      int start = at + length;
      int end = length == 0 ? start : end(text, start);
      if (end > start && profile.sites.size() < MOST * NUMBERS) {
        profile.sites.add(joined(text, at, start));
        profile.sites.add(joined(text, start, end));
        at = end - 1;
      }
    }
  }

  /** A number or a letter ends it; a name goes on as long as its capitals do. */
  private int end(Sentence text, int start) {
    int end = start;
    while (end < text.size() && end - start < LONGEST_NAME && !text.isBroken(end)) {
      int word = text.word(end);
      if (lexicon.isNumber(word) || lexicon.word(word).length() == 1) {
        return end + 1;
      }
      if (!text.tellsNames() || !text.isCapital(end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private int joined(Sentence text, int start, int end) {
    StringBuilder joined = new StringBuilder();
    for (int at = start; at < end; at++) {
      joined.append(lexicon.word(lexicon.folded(text.word(at))));
    }
    return lexicon.number(joined.toString());
  }
}
