package vn.tonghop.matching;

import java.util.Arrays;
import java.util.BitSet;

/** Finds what tells one đề án of a beneficiary from another: "máy sấy lạnh", "Hội chợ OCOP". */
final class Particulars {

  /** No machine or fair is told by more words. */
  private static final int LONGEST = 7;

  /** What is told of more is not looked at. */
  private static final int MOST = 60;

  private final Phrases heads;
  private final Phrases ends;
  private final BitSet ordinary;

  Particulars(MatchingWords words, Lexicon lexicon) {
    this.heads = new Phrases(lexicon, words.particulars());
    this.ends = new Phrases(lexicon, words.particularEnds());
    this.ordinary = Ordinary.words(words, lexicon);
  }

  /** Adds the words that follow to the profile, each once. */
  void read(Sentence text, Profile profile) {
    boolean[] all = new boolean[text.size()];
    Arrays.fill(all, true);
    read(text, all, profile);
  }

  /**
   * The same of a part of the text.
   *
   * @param read which words are looked at
   */
  void read(Sentence text, boolean[] read, Profile profile) {
    // Without diacritics "bàn" may be "bán", and "từ" be "tự": it would tell wrong things.
    if (text.isPlain()) {
      return;
    }
    int left = 0;
    for (int at = 0; at < text.size(); at++) {
      int head = heads.lengthAt(text, at);
      if (head > 0) {
        at += head - 1;
        left = LONGEST;
      } else if (!read[at] || text.isBroken(at) || ends.lengthAt(text, at) > 0) {
        left = 0;
      } else if (left-- > 0) {
        keep(text.word(at), profile);
      }
    }
  }

  private void keep(int word, Profile profile) {
    if (!ordinary.get(word)
        && profile.particulars.size() < MOST
        && !profile.particulars.contains(word)) {
      profile.particulars.add(word);
    }
  }
}
