package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as people write it: 5, "05", "Tháng 5", "T5". */
final class Month {

  private static final Pattern WRITTEN =
      Pattern.compile("(?iu)(?:tháng|thang|t\\.?)?\\s*(\\d{1,4})");

  private Month() {}

  /** Whether the cell is meant as a month, readable or not. */
  static boolean isLike(SheetCell cell) {
    if (cell instanceof SheetCell.Text) {
      return CellText.shown(cell).matches("(?iu)(tháng|thang|t)?.{0,3}\\d.{0,12}");
    }
    return !(cell instanceof SheetCell.Blank);
  }

  /** The number of the month as written, maybe outside 1–12; empty when it cannot be told. */
  static Optional<Integer> read(SheetCell cell) {
    if (cell instanceof SheetCell.Number number) {
      return whole(number.value());
    }
    Matcher written = WRITTEN.matcher(cell instanceof SheetCell.Text ? CellText.shown(cell) : "");
    return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
  }

  private static Optional<Integer> whole(BigDecimal value) {
    boolean small = value.abs().compareTo(BigDecimal.valueOf(9999)) <= 0;
    return small && value.stripTrailingZeros().scale() <= 0
        ? Optional.of(value.intValueExact())
        : Optional.empty();
  }
}
