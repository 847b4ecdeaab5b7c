package vn.tonghop.intake;

import java.util.Set;
import vn.tonghop.encoding.Windows1252;

/**
 * Whether the bytes of a text confirm what its font says. Each word is read twice, as it stands and
 * decoded; a word that is Vietnamese in one reading only speaks for that one.
 */
enum EncodingProof {
  /** The text is what the font says. */
  LEGACY,
  /** The text is Unicode; its font is a left-over. */
  UNICODE,
  /** Some of it is Unicode, and some of it is not. */
  MIXED,
  /** It may be either. */
  OPEN,
  /**
   * The same in both, as digits and letters without marks are. It stays as typed even in a capital
   * font: nothing confirms the font, and whatever recognises or compares texts ignores case.
   */
  NEITHER;

  /** So many times more words must speak for one reading than for the other. */
  private static final int CLEAR_MAJORITY = 3;

  private static final int FIRST_OF_TABLES = 0xa1;

  /** This, unless it leaves the matter open. */
  EncodingProof orElse(EncodingProof further) {
    return this == OPEN ? further : this;
  }

  /** What the words in the fonts of that encoding tell. */
  static EncodingProof of(LegacyText cell, LegacyEncoding encoding) {
    LegacyText.Decoded decoded = cell.decode(Set.of(encoding));
    Count count = new Count();
    String text = cell.text();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (isTold(cell, encoding, start, end)) {
        boolean lacking = decoded.lacks(start, end);
        count.add(text.substring(start, end), decoded.between(start, end), lacking);
      }
    }
    return count.proof();
  }

  /** Signs above 0xA0 are parts of words, since in the old fonts they are letters. */
  private static boolean isOfWord(char character) {
    int code = Windows1252.byteOf(character);
    return code >= FIRST_OF_TABLES
        || (code < 0x80 && Character.isLetterOrDigit(character))
        || LegacyWord.isOnlyInUnicode(character);
  }

  private static boolean isTold(LegacyText cell, LegacyEncoding encoding, int start, int end) {
    for (int index = start; index < end; index++) {
      if (cell.encodingAt(index) == encoding && cell.text().charAt(index) >= FIRST_OF_TABLES) {
        return true;
      }
    }
    return false;
  }

  private static final class Count {

    private boolean onlyInUnicode;
    private int unicode;
    private int legacy;
    private int open;

    private void add(String word, String decoded, boolean lacking) {
      if (word.chars().anyMatch(letter -> LegacyWord.isOnlyInUnicode((char) letter))) {
        onlyInUnicode = true;
        unicode++;
        return;
      }
      LegacyWord asItStands = LegacyWord.asItStands(word);
      LegacyWord read = lacking ? LegacyWord.NOT_VIETNAMESE : LegacyWord.decoded(decoded);
      boolean single = word.length() == 1; // a sign on its own, as likely as a letter
      if (!single && speaksFor(asItStands, read)) {
        unicode++;
      } else if (!single && speaksFor(read, asItStands)) {
        legacy++;
      } else if (lacking || !word.equals(decoded)) {
        open++;
      }
    }

    private static boolean speaksFor(LegacyWord reading, LegacyWord other) {
      return reading == LegacyWord.VIETNAMESE && other == LegacyWord.NOT_VIETNAMESE;
    }

    private EncodingProof proof() {
      if (unicode + legacy == 0) {
        return open > 0 ? OPEN : NEITHER;
      }
      if (legacy >= CLEAR_MAJORITY * unicode && !onlyInUnicode || unicode == 0) {
        return LEGACY;
      }
      return legacy == 0 || (unicode >= CLEAR_MAJORITY * legacy && !onlyInUnicode)
          ? UNICODE
          : MIXED;
    }
  }
}
