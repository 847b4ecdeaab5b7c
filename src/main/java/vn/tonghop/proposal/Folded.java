package vn.tonghop.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text reduced to what counts when two texts are compared: letters without case and diacritics,
 * digits, and single spaces for everything between. It is for comparing, not for showing: "Cộng"
 * and "công" fold to the same.
 */
public final class Folded {

  // Also what cannot be seen, such as zero-width spaces: it parts no words.
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Latin and Vietnamese letters end below this one. */
  private static final int TABLE_END = 0x1F00;

  /** The folded form of single characters; 0 where a character has none that is a single one. */
  private static final char[] TABLE = table();

  private Folded() {}

  private static char[] table() {
    char[] table = new char[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      boolean mark = MARKS.matcher(String.valueOf(c)).matches();
      String folded = foldAny(String.valueOf(c));
      table[c] = folded.length() == 1 ? folded.charAt(0) : folded.isEmpty() && !mark ? ' ' : 0;
    }
    return table;
  }

  /**
   * The folded form: " Tên đề án,\n(nhiệm vụ)" becomes "ten de an nhiem vu". NFC and NFD, both tone
   * placements (hòa, hoà) and any locale of the machine give the same; folding twice changes
   * nothing. Empty when the text has neither letter nor digit.
   */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    int end = 0;
    boolean between = false;
    for (char c : text.toCharArray()) {
      char one = c < TABLE_END ? TABLE[c] : 0;
      if (one == 0) {
        return foldAny(text);
      }
      if (one != ' ') {
        if (between && end > 0) {
          folded[end++] = ' ';
        }
        folded[end++] = one;
      }
      between = one == ' ';
    }
    return new String(folded, 0, end);
  }

  /** Any text, decomposed ones and those of other scripts included. */
  private static String foldAny(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    // đ is a letter of its own: Unicode does not decompose it into d and a stroke. Nor does it eth,
    // whose capital looks the same and is typed in its place.
    String latin = lower.replace('đ', 'd').replace('ð', 'd');
    return BETWEEN_WORDS.matcher(latin).replaceAll(" ").strip();
  }
}
