package vn.tonghop.encoding;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * VNI for Windows: what the {@code VNI-…} fonts show. Most letters are two bytes, a base letter and
 * a byte that draws all its marks over or under it; a few are a byte of their own. The capital of a
 * byte stands 0x20 below it, as in Latin-1. What the encoding does not take is as in Windows-1252.
 */
public final class Vni {

  private static final String GRAVE = "\u0300";
  private static final String ACUTE = "\u0301";
  private static final String CIRCUMFLEX = "\u0302";
  private static final String TILDE = "\u0303";
  private static final String BREVE = "\u0306";
  private static final String HOOK = "\u0309";
  private static final String DOT = "\u0323";

  private static final Map<Character, Character> LETTERS =
      Map.of(
          'ñ', 'đ', 'ô', 'ơ', 'ö', 'ư', 'ì', 'ì', 'í', 'í', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'î', 'ỵ');

  private static final Map<Character, String> MARKS =
      Map.ofEntries(
          Map.entry('ø', GRAVE),
          Map.entry('ù', ACUTE),
          Map.entry('û', HOOK),
          Map.entry('õ', TILDE),
          Map.entry('ï', DOT),
          Map.entry('â', CIRCUMFLEX),
          Map.entry('à', CIRCUMFLEX + GRAVE),
          Map.entry('á', CIRCUMFLEX + ACUTE),
          Map.entry('å', CIRCUMFLEX + HOOK),
          Map.entry('ã', CIRCUMFLEX + TILDE),
          Map.entry('ä', DOT + CIRCUMFLEX),
          Map.entry('ê', BREVE),
          Map.entry('è', BREVE + GRAVE),
          Map.entry('é', BREVE + ACUTE),
          Map.entry('ú', BREVE + HOOK),
          Map.entry('ü', BREVE + TILDE),
          Map.entry('ë', DOT + BREVE));

  private Vni() {}

  /** Whether the byte draws marks on the letter before it. */
  public static boolean isMark(int code) {
    return MARKS.containsKey(small(code));
  }

  /**
   * The letter with the marks of that byte, be the byte the small or the capital one: the letter
   * says which it is.
   *
   * @return null where no Vietnamese letter comes of it
   */
  public static @Nullable Character marked(char base, int mark) {
    String marks = MARKS.get(small(mark));
    if (marks == null || bearers(marks).indexOf(Character.toLowerCase(base)) < 0) {
      return null;
    }
    String letter = Normalizer.normalize(base + marks, Normalizer.Form.NFC);
    return letter.length() == 1 ? letter.charAt(0) : null;
  }

  private static String bearers(String marks) {
    return marks.contains(CIRCUMFLEX) ? "aeo" : marks.contains(BREVE) ? "a" : "aeiouyơư";
  }

  /**
   * What a byte that is no mark stands for; {@link Windows1252#UNDEFINED} where that is nothing.
   */
  public static char decode(int code) {
    if (Windows1252.isPunctuation(code)) {
      return Windows1252.punctuation(code);
    }
    if (!Character.isLetter(code) || code < 0xc0) {
      return (char) code; // ASCII, and signs such as ° ² × where Latin-1 has them
    }
    Character letter = LETTERS.get(small(code));
    return letter == null
        ? Windows1252.UNDEFINED
        : Character.isUpperCase(code) ? Character.toUpperCase(letter) : letter;
  }

  private static char small(int code) {
    return Character.toLowerCase((char) code);
  }
}
