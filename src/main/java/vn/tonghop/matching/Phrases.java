package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Phrases that are looked for in texts. */
final class Phrases {

  private static final int[][] NONE = {};

  private final Lexicon lexicon;
  private final List<int[]> phrases = new ArrayList<>();

  /** The longest first, by the number of their first word. */
  private int[][][] byFirst = {};

  private final BitSet lasts = new BitSet();

  Phrases(Lexicon lexicon, List<String> texts) {
    this.lexicon = lexicon;
    for (String text : texts) {
      int[] phrase = lexicon.numbersOf(text);
      phrases.add(phrase);
      lasts.set(phrase[phrase.length - 1]);
      lasts.set(lexicon.folded(phrase[phrase.length - 1]));
    }
    phrases.sort((one, other) -> other.length - one.length);
    for (int[] phrase : phrases) {
      begin(phrase[0], phrase);
      if (lexicon.folded(phrase[0]) != phrase[0]) {
        begin(lexicon.folded(phrase[0]), phrase);
      }
    }
  }

  private void begin(int first, int[] phrase) {
    if (first >= byFirst.length) {
      byFirst = Arrays.copyOf(byFirst, first + 1);
    }
    int[][] known = beginningWith(first);
    byFirst[first] = Arrays.copyOf(known, known.length + 1);
    byFirst[first][known.length] = phrase;
  }

  private int[][] beginningWith(int word) {
    int[][] known = word < byFirst.length ? byFirst[word] : null;
    return known == null ? NONE : known;
  }

  /** How many words of the text are one of the phrases, the longest counts; 0 for none. */
  int lengthAt(Sentence text, int at) {
    for (int[] phrase : beginningWith(text.word(at))) {
      if (isAt(text, at, phrase)) {
        return phrase.length;
      }
    }
    return 0;
  }

  /** Whether the text has any of them. */
  boolean areIn(Sentence text) {
    for (int at = 0; at < text.size(); at++) {
      if (lengthAt(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends with the word before that place. */
  boolean endsBefore(Sentence text, int at) {
    if (at == 0 || !lasts.get(text.word(at - 1))) {
      return false;
    }
    for (int[] phrase : phrases) {
      if (at >= phrase.length && isAt(text, at - phrase.length, phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(Sentence text, int at, int[] phrase) {
    if (at + phrase.length > text.size()) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (!means(text.word(at + i), phrase[i], text.isPlain())) {
        return false;
      }
    }
    return true;
  }

  /** In a text without diacritics "ong" may mean "ông"; in another one it is a bee. */
  private boolean means(int written, int meant, boolean plain) {
    return written == meant || (plain && written == lexicon.folded(meant));
  }
}
