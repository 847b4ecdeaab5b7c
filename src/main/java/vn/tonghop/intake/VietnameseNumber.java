package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them in Vietnamese: dots or spaces group thousands, the comma is decimal.
 * What could mean two things is not read: neither "1.5" nor "1,500" is guessed at.
 */
final class VietnameseNumber {

  private static final Pattern CURRENCY = Pattern.compile("(?iu)\\s*(đồng|vnđ|vnd|đ|₫)\\.?$");
  private static final Pattern DASH = Pattern.compile("[-–—‒−]+");
  private static final Pattern MINUS = Pattern.compile("^[-–−]\\s*(?=\\d)");
  private static final Pattern GROUPED =
      Pattern.compile("(-?[1-9]\\d{0,2}(?:\\.\\d{3})+|-?[1-9]\\d{0,2}(?: \\d{3})+)(?:,(\\d+))?");
  private static final Pattern PLAIN = Pattern.compile("(-?(?:0|[1-9]\\d*))(?:,(\\d+))?");
  // "1,500" is one and a half to one reader and fifteen hundred to another.
  private static final Pattern ENGLISH_GROUP = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

  private VietnameseNumber() {}

  /** Whether the text is nothing but a dash, which stands for zero. */
  static boolean isDash(String line) {
    return DASH.matcher(line).matches();
  }

  /**
   * Reads a clean line of text.
   *
   * @return empty when it is no number, or could be more than one
   */
  static Optional<BigDecimal> parse(String line) {
    if (isDash(line)) {
      return Optional.of(BigDecimal.ZERO);
    }
    String bare = MINUS.matcher(CURRENCY.matcher(line).replaceFirst("")).replaceFirst("-");
    if (ENGLISH_GROUP.matcher(bare).matches()) {
      return Optional.empty();
    }
    Matcher grouped = GROUPED.matcher(bare);
    if (grouped.matches()) {
      return Optional.of(decimal(grouped));
    }
    Matcher plain = PLAIN.matcher(bare);
    return plain.matches() ? Optional.of(decimal(plain)) : Optional.empty();
  }

  private static BigDecimal decimal(Matcher parts) {
    String whole = parts.group(1).replace(".", "").replace(" ", "");
    String fraction = parts.group(2);
    return new BigDecimal(fraction == null ? whole : whole + "." + fraction);
  }
}
