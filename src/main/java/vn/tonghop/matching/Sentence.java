package vn.tonghop.matching;

import org.jspecify.annotations.Nullable;
import vn.tonghop.encoding.MisreadText;

/** A text as words; filled anew for every text. */
final class Sentence {

  private static final int CAPITAL = 1;
  private static final int BREAK = 2;
  private static final int ASCII = 128;

  /** Latin and Vietnamese letters end below this one. */
  private static final int TABLE_END = 0x1F00;

  private static final boolean[] TABLE = table();

  private final IntBuffer words = new IntBuffer();
  private final IntBuffer marks = new IntBuffer();
  private int written;
  private int capitals;
  private int longNumbers;
  private boolean plain;
  private char[] buffer = new char[256];

  /** Takes another text; nothing when it is null. */
  void read(@Nullable String text, MisreadText typed, Lexicon lexicon) {
    words.clear();
    marks.clear();
    written = 0;
    capitals = 0;
    longNumbers = 0;
    plain = true;
    if (text != null) {
      readAll(typed.corrected(text), lexicon);
      if (plain) {
        words.replaceAll(lexicon::folded);
      }
    }
  }

  private void readAll(String text, Lexicon lexicon) {
    int length = text.length();
    char[] characters = characters(text);
    int at = 0;
    int mark = 0;
    while (at < length) {
      char c = characters[at];
      if (isOfWord(c)) {
        int start = at;
        at = wordEnd(characters, at, length);
        add(lexicon.of(characters, start, at), mark | (Character.isUpperCase(c) ? CAPITAL : 0));
        longNumbers += at - start > 7 && c >= '0' && c <= '9' ? 1 : 0;
        mark = 0;
      } else {
        mark |= c == ' ' || c == '.' ? 0 : BREAK;
        at++;
      }
    }
  }

  private char[] characters(String text) {
    if (text.length() > buffer.length) {
      buffer = new char[2 * text.length()];
    }
    text.getChars(0, text.length(), buffer, 0);
    return buffer;
  }

  private int wordEnd(char[] characters, int start, int length) {
    int at = start;
    do {
      plain = plain && characters[at] < ASCII;
      at++;
    } while (at < length && (isOfWord(characters[at]) || isJoint(characters, at, length)));
    // "H. Châu Đức", unlike "5 H".
    return at - start == 1 && at < length && characters[at] == '.' ? at + 1 : at;
  }

  private void add(int[] meant, int mark) {
    for (int i = 0; i < meant.length; i++) {
      words.add(meant[i]);
      marks.add(i == 0 ? mark : mark & CAPITAL);
    }
    written++;
    capitals += mark & CAPITAL;
  }

  /** "C.ty" and "KT&HT" may be abbreviations as a whole. */
  private static boolean isJoint(char[] characters, int at, int length) {
    return (characters[at] == '.' || characters[at] == '&')
        && at + 1 < length
        && Character.isLetter(characters[at + 1])
        && Character.isLetter(characters[at - 1]);
  }

  private static boolean isOfWord(char c) {
    return c < TABLE.length ? TABLE[c] : isOfAnyWord(c);
  }

  private static boolean isOfAnyWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static boolean[] table() {
    boolean[] table = new boolean[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      table[c] = isOfAnyWord(c);
    }
    return table;
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

  /**
   * Whether capitals tell names from other words: neither none nor nearly all are written so. An
   * abbreviation counts once.
   */
  boolean tellsNames() {
    return capitals > 0 && 4 * capitals < 3 * written + 4;
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
