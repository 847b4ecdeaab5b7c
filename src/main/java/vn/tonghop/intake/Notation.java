package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which sign groups thousands and which one is decimal; spaces group in either notation. */
enum Notation {
  /** "1.058.400,5". */
  VIETNAMESE('.', ','),
  /** "1,058,400.5". */
  ENGLISH(',', '.');

  private final char group;
  private final char decimal;
  private final Pattern grouped;
  private final Pattern plain;

  Notation(char group, char decimal) {
    this.group = group;
    this.decimal = decimal;
    String fraction = "(?:[" + decimal + "](\\d+))?";
    this.grouped =
        Pattern.compile(
            "([1-9]\\d{0,2}(?:[%s]\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)".formatted(group) + fraction);
    this.plain = Pattern.compile("(0|[1-9]\\d*)" + fraction);
  }

  /** The number without sign that the text is in this notation; empty when it is none. */
  Optional<BigDecimal> read(String digits) {
    Matcher plainly = plain.matcher(digits);
    if (plainly.matches()) {
      return Optional.of(value(plainly));
    }
    Matcher inGroups = grouped.matcher(digits);
    return inGroups.matches() ? Optional.of(value(inGroups)) : Optional.empty();
  }

  private BigDecimal value(Matcher parts) {
    String whole = parts.group(1).replace(String.valueOf(group), "").replace(" ", "");
    String fraction = parts.group(2);
    return new BigDecimal(fraction == null ? whole : whole + "." + fraction);
  }

  boolean hasGroup(String digits) {
    return digits.indexOf(group) >= 0;
  }

  boolean hasFraction(String digits) {
    return digits.indexOf(decimal) >= 0;
  }

  Notation other() {
    return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
  }
}
