package vn.tonghop.corpus;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Vietnamese as it was typed before Unicode, shown as what the bytes are in windows-1252. Written
 * down from the two code tables, by hand and apart from the program's own, so that a slip in one of
 * them shows.
 */
public enum LegacyText {
  /** TCVN 5712:1993, "ABC"; capitals with a tone exist only through a font of capitals. */
  TCVN3 {
    @Override
    void define(Map<String, String> codes) {
      tones(codes, "a", "µ¸¶·¹");
      tones(codes, "ă", "»¾¼½Æ");
      tones(codes, "â", "ÇÊÈÉË");
      tones(codes, "e", "ÌÐÎÏÑ");
      tones(codes, "ê", "ÒÕÓÔÖ");
      tones(codes, "i", "×ÝØÜÞ");
      tones(codes, "o", "ßãáâä");
      tones(codes, "ô", "åèæçé");
      tones(codes, "ơ", "êíëìî");
      tones(codes, "u", "ïóñòô");
      tones(codes, "ư", "õøö÷ù");
      tones(codes, "y", "úýûüþ");
      letters(codes, "ăâđêôơư", "¨©®ª«¬\u00ad");
      letters(codes, "ĂÂĐÊÔƠƯ", "¡¢§£¤¥¦");
    }
  },
  /** VNI for Windows: the mark follows its letter. */
  VNI {
    @Override
    void define(Map<String, String> codes) {
      marks(codes, "a", "a", "øùûõï");
      marks(codes, "ă", "a", "èéúüë");
      marks(codes, "â", "a", "àáåãä");
      marks(codes, "e", "e", "øùûõï");
      marks(codes, "ê", "e", "àáåãä");
      marks(codes, "o", "o", "øùûõï");
      marks(codes, "ô", "o", "àáåãä");
      marks(codes, "ơ", "ô", "øùûõï");
      marks(codes, "u", "u", "øùûõï");
      marks(codes, "ư", "ö", "øùûõï");
      marks(codes, "y", "y", "øùûõ");
      tones(codes, "i", "ìíæóò");
      letters(codes, "ỵđơư", "îñôö");
      codes.put("ă", "aê");
      codes.put("â", "aâ");
      codes.put("ê", "eâ");
      codes.put("ô", "oâ");
      Map.copyOf(codes).forEach((letter, code) -> codes.put(upper(letter), upper(code)));
    }
  };

  /** Grave, acute, hook above, tilde, dot below. */
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

  private final Map<String, String> codes = new HashMap<>();

  LegacyText() {
    define(codes);
  }

  abstract void define(Map<String, String> codes);

  /**
   * The text in this encoding.
   *
   * @throws IllegalArgumentException when it holds a letter that the encoding lacks
   */
  public String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      String code = codes.get(String.valueOf(letter));
      if (code == null && letter > 127) {
        throw new IllegalArgumentException(letter + " is not in " + this);
      }
      encoded.append(code == null ? letter : code);
    }
    return encoded.toString();
  }

  /** Whether the letter, a single one, can be written at all. */
  public boolean has(String letter) {
    return letter.charAt(0) <= 127
        || codes.containsKey(Normalizer.normalize(letter, Normalizer.Form.NFC));
  }

  /** Whether every letter of it can be written. */
  public boolean hasAllOf(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .chars()
        .allMatch(letter -> has(Character.toString(letter)));
  }

  private static void tones(Map<String, String> codes, String letter, String five) {
    for (int tone = 0; tone < five.length(); tone++) {
      codes.put(toned(letter, tone), five.substring(tone, tone + 1));
    }
  }

  private static void marks(Map<String, String> codes, String letter, String base, String marks) {
    for (int tone = 0; tone < marks.length(); tone++) {
      codes.put(toned(letter, tone), base + marks.charAt(tone));
    }
  }

  private static void letters(Map<String, String> codes, String letters, String same) {
    for (int at = 0; at < letters.length(); at++) {
      codes.put(letters.substring(at, at + 1), same.substring(at, at + 1));
    }
  }

  private static String toned(String letter, int tone) {
    return Normalizer.normalize(letter + TONES.charAt(tone), Normalizer.Form.NFC);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
