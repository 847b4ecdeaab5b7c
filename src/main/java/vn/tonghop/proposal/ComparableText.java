package vn.tonghop.proposal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text in a form in which only what a reader would call different is different: case, white space,
 * punctuation and the placement of the tone mark ("hòa", "hoà") make no difference; diacritics do,
 * since "hội" and "hói" are two words. Characters that cannot be seen are not there.
 */
public final class ComparableText {

  /** The five tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** Eth and African d, small, whose capitals look like Đ and are typed in its place. */
  private static final String LIKE_D_WITH_STROKE = "\u00f0\u0256";

  private ComparableText() {}

  /** Equal for texts that a reader would call the same, and only for them. */
  public static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(decomposed.length());
    StringBuilder tones = new StringBuilder(2);
    decomposed.codePoints().forEach(character -> append(out, tones, character));
    endWord(out, tones);
    return out.toString().stripTrailing();
  }

  private static void append(StringBuilder out, StringBuilder tones, int character) {
    if (Character.isLetterOrDigit(character)) {
      out.appendCodePoint(LIKE_D_WITH_STROKE.indexOf(character) >= 0 ? 'đ' : character);
    } else if (Character.getType(character) == Character.NON_SPACING_MARK) {
      // Where no letter stands before it, it is what is left of an accent used as an apostrophe.
      if (isInWord(out)) {
        (TONES.indexOf(character) >= 0 ? tones : out).appendCodePoint(character);
      }
    } else if (Character.getType(character) != Character.FORMAT) {
      endWord(out, tones);
    }
  }

  /** A tone belongs to the syllable, so it is kept once, behind its last letter. */
  private static void endWord(StringBuilder out, StringBuilder tones) {
    out.append(tones);
    tones.setLength(0);
    if (isInWord(out)) {
      out.append(' ');
    }
  }

  private static boolean isInWord(StringBuilder out) {
    return !out.isEmpty() && out.charAt(out.length() - 1) != ' ';
  }
}
