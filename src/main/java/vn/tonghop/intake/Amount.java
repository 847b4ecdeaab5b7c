package vn.tonghop.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What is meant as an amount, before anybody asks for its unit. */
final class Amount {

  /** Excel keeps and shows 15 significant digits; the rest of a double is noise. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  /** A unit, or a few signs that nobody can read: "195 triệu đồng", "1.500 tr". */
  private static final Pattern TAIL =
      Pattern.compile("(?iu)\\D{0,6}|(?:nghìn|ngàn|triệu|tr|tỷ|tỉ|đồng)\\b\\D{0,12}");

  private static final Pattern LIKE = Pattern.compile("[-–—−]?[\\d.,() ]*\\d[\\d.,() ]*\\D{0,6}");

  private Amount() {}

  /** Whether the cell is meant as an amount, readable or not; names of signers are not. */
  static boolean isLike(SheetCell cell) {
    if (cell instanceof SheetCell.Text) {
      String line = CellText.line(cell);
      return line != null && isLike(line);
    }
    return !(cell instanceof SheetCell.Blank);
  }

  private static boolean isLike(String line) {
    if (WrittenAmount.isDash(line)) {
      return true;
    }
    if (line.length() <= WrittenAmount.LONGEST && LIKE.matcher(line).matches()) {
      return true;
    }
    WrittenAmount written = WrittenAmount.of(line);
    return written != null && TAIL.matcher(written.tail()).matches();
  }

  /** Whether the cell is an amount of nothing. */
  static boolean isZero(SheetCell cell) {
    if (cell instanceof SheetCell.Number number) {
      return number.value().signum() == 0;
    }
    String line = cell instanceof SheetCell.Text ? CellText.line(cell) : null;
    if (line == null || WrittenAmount.isDash(line)) {
      return line != null;
    }
    WrittenAmount written = WrittenAmount.of(line);
    return written != null && written.isZero() && TAIL.matcher(written.tail()).matches();
  }

  /** A number as Excel shows it. */
  static BigDecimal shown(BigDecimal stored) {
    return stored.round(EXCEL);
  }
}
