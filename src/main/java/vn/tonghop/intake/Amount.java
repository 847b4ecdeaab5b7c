package vn.tonghop.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number in a money cell, still in the unit of its sheet. */
final class Amount {

  /** Excel keeps and shows 15 significant digits; the rest of a double is noise. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern LIKE =
      Pattern.compile("(?iu)[-–—−]?[\\d.,() ]*\\d[\\d.,() ]*\\D{0,6}");

  private Amount() {}

  /** Whether the cell is meant as an amount, readable or not; names of signers are not. */
  static boolean isLike(SheetCell cell) {
    if (cell instanceof SheetCell.Text) {
      String line = CellText.line(cell);
      return line != null && (VietnameseNumber.isDash(line) || LIKE.matcher(line).matches());
    }
    return !(cell instanceof SheetCell.Blank);
  }

  /** Whether the cell is an amount of nothing. */
  static boolean isZero(SheetCell cell) {
    return read(cell).map(value -> value.signum() == 0).orElse(false);
  }

  /** The value of the cell; empty when it has none that can be read without guessing. */
  static Optional<BigDecimal> read(SheetCell cell) {
    if (cell instanceof SheetCell.Number number) {
      return Optional.of(number.value().round(EXCEL));
    }
    @Nullable String line = cell instanceof SheetCell.Text ? CellText.line(cell) : null;
    return line == null ? Optional.empty() : VietnameseNumber.parse(line);
  }
}
