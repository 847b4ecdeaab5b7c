package vn.tonghop.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import vn.tonghop.proposal.MoneyUnit;

/**
 * An amount as it was read from its cell, before anybody asks whether it can be.
 *
 * @param dong in đồng, of any size and maybe with a fraction
 * @param unit in which it was written
 * @param written how
 */
record ExactAmount(BigDecimal dong, MoneyUnit unit, Form written) {

  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  /** How an amount stands in its cell. */
  enum Form {
    /** As a number, or as a dash. */
    PLAIN,
    /** As text. */
    TEXT,
    /** As text, with a unit of its own that is not the unit of its column. */
    OWN_UNIT
  }

  static ExactAmount of(BigDecimal value, MoneyUnit unit, Form written) {
    return new ExactAmount(value.multiply(BigDecimal.valueOf(unit.dong())), unit, written);
  }

  /** What it would be, in đồng, if it were written in another unit. */
  BigDecimal in(MoneyUnit other) {
    return dong.multiply(BigDecimal.valueOf(other.dong())).divide(BigDecimal.valueOf(unit.dong()));
  }

  String shown() {
    return shown(dong);
  }

  /** Đồng the Vietnamese way: "1.058.400" or "1.058.400,5". */
  static String shown(BigDecimal dong) {
    BigDecimal whole = dong.setScale(0, RoundingMode.DOWN);
    String fraction = dong.subtract(whole).abs().stripTrailingZeros().toPlainString();
    String digits = GROUPS.matcher(whole.toPlainString()).replaceAll(".");
    return fraction.equals("0") ? digits : digits + "," + fraction.substring(2);
  }
}
