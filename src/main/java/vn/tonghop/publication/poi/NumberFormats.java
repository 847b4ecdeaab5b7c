package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * Number formats that show the amounts of one sheet with dots between thousands.
 *
 * <p>Excel takes the separators of "#,##0" from the settings of whoever opens the file, so the dots
 * are written out, in sections by size. A format has room for two such sections: which two is
 * chosen by the amount. This does not work for fractions and negative amounts. A sheet that has
 * such ones leaves all its separators to the reader's settings, since dots of both kinds side by
 * side would be misread; LibreOffice then still shows Vietnamese ones.
 */
final class NumberFormats {

  private static final String BY_SETTINGS = "[$-42A]#,##0";

  /** Keeps the amount off the line to its right, by the width of a bracket. */
  private static final String GAP = "_)";

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private final boolean dots;

  private NumberFormats(boolean dots) {
    this.dots = dots;
  }

  /** Formats for a sheet with these amounts. */
  static NumberFormats forSheetWith(Stream<BigDecimal> amounts) {
    return new NumberFormats(amounts.allMatch(a -> a.signum() >= 0 && decimals(a) == 0));
  }

  /** The format that shows the amount in full. */
  String of(BigDecimal amount) {
    if (!dots) {
      int decimals = decimals(amount);
      return BY_SETTINGS + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + GAP;
    }
    int groups = amount.compareTo(BILLION) < 0 ? 2 : (amount.precision() - 1) / 3;
    return section(groups) + ";" + section(groups - 1) + ";" + BY_SETTINGS + GAP;
  }

  private static int decimals(BigDecimal amount) {
    return amount.scale() <= 0 ? 0 : Math.max(0, amount.stripTrailingZeros().scale());
  }

  /** For amounts of so many groups behind the first: two make "[>=1000000]#\.###\.##0_)". */
  private static String section(int groups) {
    return "[>=1" + "000".repeat(groups) + "]#" + "\\.###".repeat(groups - 1) + "\\.##0" + GAP;
  }
}
