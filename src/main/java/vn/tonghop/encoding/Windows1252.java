package vn.tonghop.encoding;

/**
 * The byte that a character stands for in a text that was stored without Unicode. A workbook keeps
 * such bytes as the characters of Windows-1252, and old ones those from 0x80 to 0x9F also as
 * control characters of the same number.
 */
public final class Windows1252 {

  public static final int NONE = -1;

  /** Stands for a byte that is no letter and no sign: nobody can tell what was meant. */
  public static final char UNDEFINED = '\ufffd';

  static final int FIRST_PUNCTUATION = 0x80;

  /** The characters of 0x80 to 0x9F; U+FFFD where Windows-1252 has none. */
  private static final String PUNCTUATION =
      "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd"
          + "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

  private Windows1252() {}

  /** The byte, 0 to 255; {@link #NONE} for a character that only Unicode has. */
  public static int byteOf(char character) {
    if (character <= 0xff) {
      return character;
    }
    int index = character == UNDEFINED ? NONE : PUNCTUATION.indexOf(character);
    return index < 0 ? NONE : FIRST_PUNCTUATION + index;
  }

  /** Whether the byte is one of those between 0x80 and 0x9F, which are no letters in any font. */
  public static boolean isPunctuation(int code) {
    return code >= FIRST_PUNCTUATION && code < FIRST_PUNCTUATION + PUNCTUATION.length();
  }

  /** The character of such a byte; {@link #UNDEFINED} where there is none. */
  public static char punctuation(int code) {
    return PUNCTUATION.charAt(code - FIRST_PUNCTUATION);
  }
}
