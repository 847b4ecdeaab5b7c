package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What SUMIFS and COUNTIFS ask of a cell, as Excel has it: text is the same in capitals and small
 * letters, and text that reads as a number equals every cell that reads as the same number.
 */
final class Criterion {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  /** Asks for a pattern, or for greater or smaller. */
  private static final Pattern NOT_PLAIN = Pattern.compile("^[=<>]|[*?~]");

  private Criterion() {}

  /** That of a constant: "&lt;&gt;" for anything but a blank cell, "&gt;0"; empty for others. */
  static Optional<Predicate<@Nullable WrittenCell>> ofConstant(String text) {
    return switch (text) {
      case "<>" -> Optional.of(cell -> cell != null);
      case ">0" ->
          Optional.of(cell -> cell != null && cell.number() != null && cell.number().signum() > 0);
      default -> Optional.empty();
    };
  }

  /** That of a cell whose content is asked for; empty when that is no plain text or number. */
  static Optional<Predicate<@Nullable WrittenCell>> ofCell(@Nullable WrittenCell asked) {
    if (asked == null || (asked.text() != null && NOT_PLAIN.matcher(asked.text()).find())) {
      return Optional.empty();
    }
    Object wanted = content(asked);
    return Optional.of(cell -> cell != null && content(cell).equals(wanted));
  }

  private static Object content(WrittenCell cell) {
    if (cell.text() == null) {
      return cell.number() == null ? "" : cell.number().stripTrailingZeros();
    }
    String text = cell.text().strip();
    return NUMBER.matcher(text).matches()
        ? new BigDecimal(text).stripTrailingZeros()
        : text.toLowerCase(Locale.ROOT);
  }
}
