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

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Folded() {}

  /**
   * The folded form: " Tên đề án,\n(nhiệm vụ)" becomes "ten de an nhiem vu". NFC and NFD, both tone
   * placements (hòa, hoà) and any locale of the machine give the same; folding twice changes
   * nothing. Empty when the text has neither letter nor digit.
   */
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    // đ is a letter of its own: Unicode does not decompose it into d and a stroke.
    return BETWEEN_WORDS.matcher(lower.replace('đ', 'd')).replaceAll(" ").strip();
  }
}
