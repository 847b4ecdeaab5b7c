package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Phrases that are looked for in texts. */
final class Phrases {

  private final Lexicon lexicon;
  private final List<int[]> phrases = new ArrayList<>();
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();

  Phrases(Lexicon lexicon, List<String> texts) {
    this.lexicon = lexicon;
    for (String text : texts) {
      int[] phrase = lexicon.numbersOf(text);
      phrases.add(phrase);
      mark(firsts, phrase[0]);
      mark(lasts, phrase[phrase.length - 1]);
    }
    phrases.sort((one, other) -> other.length - one.length);
  }

  private void mark(BitSet words, int word) {
    words.set(word);
    words.set(lexicon.folded(word));
  }

  /** How many words of the text are one of the phrases, the longest counts; 0 for none. */
  int lengthAt(Sentence text, int at) {
    if (!firsts.get(text.word(at))) {
      return 0;
    }
    for (int[] phrase : phrases) {
      if (isAt(text, at, phrase)) {
        return phrase.length;
      }
    }
    return 0;
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
