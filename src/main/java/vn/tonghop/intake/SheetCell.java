package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds: a constant, or the result of its formula as the workbook last stored it, which
 * is what the sender saw. Only where it stores none it is the result of evaluating the formula, and
 * a {@link FormulaFault} of the row says so.
 */
public sealed interface SheetCell {

  SheetCell BLANK = new Blank();

  /** Nothing, or nothing but a format. */
  record Blank() implements SheetCell {}

  /**
   * Text, not cleaned.
   *
   * @param text as stored, or in Unicode once it was converted; may be empty or all blanks
   * @param runs the fonts it is written in, from its first character on; empty where no font of the
   *     cell is a legacy one, as in nearly every cell, and once that was dealt with
   * @param conversion how it was dealt with; null where there was nothing to do
   */
  record Text(String text, List<FontRun> runs, @Nullable Conversion conversion)
      implements SheetCell {

    public Text {
      runs = List.copyOf(runs);
    }

    /** Text as stored, in the given fonts. */
    public Text(String text, List<FontRun> runs) {
      this(text, runs, null);
    }

    /** Text in a font of today. */
    public Text(String text) {
      this(text, List.of(), null);
    }

    /** The text as the file stores it. */
    String stored() {
      return conversion == null ? text : conversion.stored();
    }
  }

  /**
   * A number as stored. A number that is formatted as a date is no amount and comes as {@link
   * Text}.
   *
   * @param value exactly what the file says; for a binary double its shortest decimal form
   * @param unit words that its format writes beside it, "triệu" for instance; "" for none
   */
  record Number(BigDecimal value, String unit) implements SheetCell {

    /** A number whose format writes no words. */
    public Number(BigDecimal value) {
      this(value, "");
    }
  }

  /** TRUE or FALSE. */
  record Bool(boolean value) implements SheetCell {}

  /**
   * An error value.
   *
   * @param text as Excel shows it, for instance "#REF!"
   */
  record ErrorValue(String text) implements SheetCell {}

  /**
   * A formula whose result the workbook does not store, and that could not be evaluated.
   *
   * @param formula without its equals sign; "" where it is shared with another cell
   */
  record UnvaluedFormula(String formula) implements SheetCell {}

  /** Whether a person would see an empty cell. */
  default boolean isBlank() {
    return this instanceof Blank || (this instanceof Text text && text.text().isBlank());
  }
}
