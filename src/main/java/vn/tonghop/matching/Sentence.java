package vn.tonghop.matching;

import org.jspecify.annotations.Nullable;
import vn.tonghop.encoding.MisreadText;

/** A text as words; filled anew for every text. */
final class Sentence {

  private static final int CAPITAL = 1;
  private static final int BREAK = 2;

  private final IntBuffer words = new IntBuffer();
  private final IntBuffer marks = new IntBuffer();
  private int capitals;
  private int longNumbers;
  private boolean plain;

  /** Takes another text; nothing when it is null. */
  void read(@Nullable String text, Lexicon lexicon) {
    words.clear();
    marks.clear();
    capitals = 0;
    longNumbers = 0;
    plain = true;
    if (text != null) {
      readAll(MisreadText.corrected(text), lexicon);
      if (plain) {
        words.replaceAll(lexicon::folded);
      }
    }
  }

  private void readAll(String text, Lexicon lexicon) {
    int length = text.length();
    int at = 0;
    int mark = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (isOfWord(c)) {
        int start = at;
        do {
          at++;
        } while (at < length && (isOfWord(text.charAt(at)) || isJoint(text, at)));
        // "H. Châu Đức", unlike "5 H".
        at += at - start == 1 && at < length && text.charAt(at) == '.' ? 1 : 0;
        add(lexicon.of(text, start, at), mark | (Character.isUpperCase(c) ? CAPITAL : 0));
        plain = plain && isAscii(text, start, at);
        longNumbers += at - start > 7 && c >= '0' && c <= '9' ? 1 : 0;
        mark = 0;
      } else {
        mark |= c == ' ' || c == '.' ? 0 : BREAK;
        at++;
      }
    }
  }

  private void add(int[] meant, int mark) {
    for (int i = 0; i < meant.length; i++) {
      words.add(meant[i]);
      marks.add(i == 0 ? mark : mark & CAPITAL);
      capitals += mark & CAPITAL;
    }
  }

  /** "C.ty" and "KT&HT" may be abbreviations as a whole. */
  private static boolean isJoint(String text, int at) {
    return (text.charAt(at) == '.' || text.charAt(at) == '&')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at - 1));
  }

  private static boolean isOfWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean isAscii(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) > 127) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return words.size();
  }

  int word(int at) {
    return words.get(at);
  }

  /** Whether it is written with a capital. */
  boolean isCapital(int at) {
    return (marks.get(at) & CAPITAL) != 0;
  }

  /** Whether more than space parts it from the word before. */
  boolean isBroken(int at) {
    return (marks.get(at) & BREAK) != 0;
  }

  /** Whether capitals tell names from other words: neither none nor nearly all are written so. */
  boolean tellsNames() {
    return capitals > 0 && 4 * capitals < 3 * size() + 4;
  }

  /** Whether it is written without any diacritics. */
  boolean isPlain() {
    return plain;
  }

  /** Whether a number of more than seven digits stands in it. */
  boolean hasLongNumber() {
    return longNumbers > 0;
  }
}
