package vn.tonghop.deduplication;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text in a form in which only what a reader would call different is different: case, white space,
 * punctuation and the placement of the tone mark ("hòa", "hoà") make no difference; diacritics do,
 * since "hội" and "hói" are two words.
 */
final class ComparableText {

  /** The five tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private ComparableText() {}

  static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(decomposed.length());
    StringBuilder tones = new StringBuilder(2);
    for (int i = 0; i < decomposed.length(); i++) {
      char character = decomposed.charAt(i);
      if (TONES.indexOf(character) >= 0) {
        tones.append(character);
      } else if (Character.isLetterOrDigit(character) || isMark(character)) {
        out.append(character);
      } else {
        endWord(out, tones);
      }
    }
    endWord(out, tones);
    return out.toString().stripTrailing();
  }

  /** A tone belongs to the syllable, so it is kept once, behind its last letter. */
  private static void endWord(StringBuilder out, StringBuilder tones) {
    out.append(tones);
    tones.setLength(0);
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isMark(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
