package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.usermodel.FormulaError;

/**
 * A constant, or the result that a workbook stores for a formula.
 *
 * @param content as in {@link Content}
 * @param value its bits, as the content says
 */
public record Stored(byte content, long value) {

  /** No result, or none that a formula could use. */
  public static final Stored NOTHING = new Stored(Content.NOTHING, 0);

  public static Stored number(double number) {
    return Double.isFinite(number)
        ? new Stored(Content.NUMBER, Double.doubleToRawLongBits(number))
        : NOTHING;
  }

  /** A text by its number among those that the workbook shares. */
  public static Stored sharedText(int number) {
    return new Stored(Content.TEXT, number);
  }

  public static Stored bool(boolean value) {
    return new Stored(Content.BOOL, value ? 1 : 0);
  }

  /** An error value as Excel shows it; of the newer ones POI's engine knows nothing: -1. */
  public static Stored error(String text) {
    for (FormulaError known : FormulaError.values()) {
      if (known.getString().equals(text) && known.getCode() >= 0) {
        return new Stored(Content.ERROR, known.getCode());
      }
    }
    return new Stored(Content.ERROR, -1);
  }
}
