package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds of one cell.
 *
 * @param reference for instance "H12"
 * @param text what it says; null when it holds a number
 * @param number its number, or the result that is kept with its formula, exactly as written; null
 *     when it holds text
 * @param formula without the sign "="; null when there is none
 */
record WrittenCell(
    String reference,
    @Nullable String text,
    @Nullable BigDecimal number,
    @Nullable String formula) {

  /** "H" of "H12". */
  static String column(String reference) {
    return reference.substring(0, lettersOf(reference));
  }

  private static int lettersOf(String reference) {
    int end = 0;
    while (end < reference.length() && !Character.isDigit(reference.charAt(end))) {
      end++;
    }
    return end;
  }

  /** 12 of "H12". */
  static int row(String reference) {
    int start = lettersOf(reference);
    return Integer.parseInt(reference, start, reference.length(), 10);
  }

  /** Letters of columns in the order of these. */
  static final Comparator<String> BY_COLUMN =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
}
