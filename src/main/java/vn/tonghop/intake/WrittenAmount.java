package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as it was typed, taken apart but not yet read: what its dots and commas mean is told by
 * a {@link Notation}.
 *
 * @param negative whether it has a minus or stands in parentheses
 * @param digits with dots, commas and single spaces between them
 * @param tail what stands behind them, a unit for instance; "" when nothing does
 */
record WrittenAmount(boolean negative, String digits, String tail) {

  /** No amount is longer, and long rows of digits take long to match. */
  static final int LONGEST = 60;

  private static final Pattern DASH = Pattern.compile("[-–—‒−]+");
  private static final Pattern APOSTROPHES = Pattern.compile("^['’‘`´]+ ?");
  private static final Pattern FULL_STOPS = Pattern.compile("(?<=\\d)\\.+$");
  private static final String DIGITS = "(\\d(?:[\\d., ]*\\d)?)";
  private static final Pattern SIGNED = Pattern.compile("([-–−]?) ?" + DIGITS + "(?: ?(\\D*))");
  private static final Pattern BRACKETED =
      Pattern.compile("\\( ?" + DIGITS + "(?: ?([^\\d)]*))\\)(?: ?(\\D*))");

  /** Whether the text is nothing but a dash, which stands for zero. */
  static boolean isDash(String line) {
    return DASH.matcher(line).matches();
  }

  /** Takes a clean line of text apart; null when it does not begin like an amount. */
  static @Nullable WrittenAmount of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String bare = APOSTROPHES.matcher(narrow(line)).replaceFirst("");
    bare = FULL_STOPS.matcher(bare).replaceFirst("");
    Matcher signed = SIGNED.matcher(bare);
    if (signed.matches()) {
      return new WrittenAmount(!signed.group(1).isEmpty(), signed.group(2), signed.group(3));
    }
    Matcher bracketed = BRACKETED.matcher(bare);
    return bracketed.matches()
        ? new WrittenAmount(true, bracketed.group(1), bracketed.group(2) + bracketed.group(3))
        : null;
  }

  /** Full-width signs, as some keyboards type them, are the same signs. */
  private static String narrow(String line) {
    if (line.chars().noneMatch(sign -> sign >= '！' && sign <= '～')) {
      return line;
    }
    StringBuilder narrow = new StringBuilder(line.length());
    line.chars()
        .map(sign -> sign >= '！' && sign <= '～' ? sign - '！' + '!' : sign)
        .forEach(sign -> narrow.append((char) sign));
    return narrow.toString();
  }

  /** Whether it is nothing in any notation and in any unit. */
  boolean isZero() {
    return digits.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
  }

  /** The number in that notation; empty when it is none. */
  Optional<BigDecimal> in(Notation notation) {
    return notation.read(digits).map(value -> negative ? value.negate() : value);
  }
}
