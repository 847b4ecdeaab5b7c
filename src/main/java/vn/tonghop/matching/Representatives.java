package vn.tonghop.matching;

/** Finds who speaks for a beneficiary: "đại diện: ông Nguyễn Văn An". */
final class Representatives {

  private static final int LONGEST_NAME = 5;

  private final Phrases labels;
  private final Phrases titles;
  private final Lexicon lexicon;

  Representatives(MatchingWords words, Lexicon lexicon) {
    this.labels = new Phrases(lexicon, words.representatives());
    this.titles = new Phrases(lexicon, words.titles());
    this.lexicon = lexicon;
  }

  /** Keeps the first that is found, diacritics apart. */
  void read(Sentence text, Profile profile) {
    for (int at = 0; at < text.size() && profile.representative.size() == 0; at++) {
      int label = labels.lengthAt(text, at);
      if (label > 0) {
        keep(text, at + label, profile);
      }
    }
  }

  private int labelOrTitle(Sentence text, int at) {
    return Math.max(labels.lengthAt(text, at), titles.lengthAt(text, at));
  }

  private void keep(Sentence text, int start, Profile profile) {
    int at = start;
    while (at < text.size() && labelOrTitle(text, at) > 0) {
      at += labelOrTitle(text, at);
    }
    int end = at;
    while (end < text.size()
        && end - at < LONGEST_NAME
        && (end == at || !text.isBroken(end))
        && !lexicon.isNumber(text.word(end))
        && (!text.tellsNames() || text.isCapital(end))) {
      end++;
    }
    for (int word = at; word < end && end - at > 1; word++) {
      profile.representative.add(text.word(word));
    }
  }
}
