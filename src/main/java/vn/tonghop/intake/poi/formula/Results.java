package vn.tonghop.intake.poi.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;

/** Results of formulas: which can be trusted, and which are the same. */
final class Results {

  /** Excel keeps and shows 15 significant digits; the rest of a double is noise. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  /** Long sums differ by the order of adding: by far less than a đồng in a thousand tỷ. */
  private static final double RELATIVE = 1e-13;

  /** What is left of a difference of equals; in tỷ đồng still less than a đồng. */
  private static final double ABSOLUTE = 1e-10;

  private static final int LONGEST_TEXT = 32_767;

  private Results() {}

  /**
   * Whether the engine can be believed. "#VALUE!" and "#NAME?" are also what it says where it knows
   * less than Excel.
   */
  static boolean isTrusted(ValueEval result) {
    if (result instanceof NumberEval number) {
      return Double.isFinite(number.getNumberValue());
    }
    if (result instanceof StringEval text) {
      return text.getStringValue().length() <= LONGEST_TEXT;
    }
    return result instanceof BoolEval
        || result == ErrorEval.DIV_ZERO
        || result == ErrorEval.NA
        || result == ErrorEval.REF_INVALID
        || result == ErrorEval.NUM_ERROR;
  }

  /** Whether a person would see the same. */
  static boolean same(Stored stored, ValueEval result, WorkbookCells texts) {
    return switch (stored.content()) {
      case Content.NUMBER ->
          result instanceof NumberEval number
              && same(Double.longBitsToDouble(stored.value()), number.getNumberValue());
      case Content.TEXT ->
          result instanceof StringEval text
              && plain(texts.text(stored.value())).equals(plain(text.getStringValue()));
      case Content.BOOL ->
          result instanceof BoolEval bool && bool.getBooleanValue() == (stored.value() != 0);
      case Content.ERROR ->
          result instanceof ErrorEval error && error.getErrorCode() == stored.value();
      default -> false;
    };
  }

  private static boolean same(double one, double other) {
    double difference = Math.abs(one - other);
    return difference <= ABSOLUTE
        || difference <= RELATIVE * Math.max(Math.abs(one), Math.abs(other));
  }

  /** The decimal sign of a number within a text depends on the country. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace(',', '.');
  }

  /** The result as it is kept. */
  static Stored stored(ValueEval result, WorkbookCells texts) {
    if (result instanceof NumberEval number) {
      return Stored.number(number.getNumberValue());
    }
    if (result instanceof StringEval text) {
      return texts.keep(text.getStringValue());
    }
    return result instanceof BoolEval bool
        ? Stored.bool(bool.getBooleanValue())
        : new Stored(Content.ERROR, ((ErrorEval) result).getErrorCode());
  }

  /** The number that Excel would show. */
  static BigDecimal decimal(Stored number) {
    double value = Double.longBitsToDouble(number.value());
    BigDecimal shown = new BigDecimal(value, EXCEL).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }
}
