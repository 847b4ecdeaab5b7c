package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as a cell holds them. A cell is a double of which Excel keeps 15 digits, so only what it
 * holds exactly is let in.
 */
final class CellNumber {

  private static final int DIGITS = 15;

  private CellNumber() {}

  /**
   * The number for a cell.
   *
   * @throws ArithmeticException when a cell cannot hold it exactly
   */
  static double exactly(BigDecimal number) {
    if (number.stripTrailingZeros().precision() > DIGITS) {
      throw new ArithmeticException("a cell cannot hold exactly " + number.toPlainString());
    }
    return number.doubleValue();
  }

  /** The number a cell stands for: the decimal of at most 15 digits nearest to its double. */
  static BigDecimal of(double value) {
    return new BigDecimal(value, new MathContext(DIGITS));
  }
}
