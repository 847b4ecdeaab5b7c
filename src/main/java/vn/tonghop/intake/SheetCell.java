package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.List;

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
   * Text as stored, not cleaned.
   *
   * @param text may be empty or all blanks
   * @param runs the fonts it is written in, from its first character on; empty where no font of the
   *     cell is a legacy one, as in nearly every cell
   */
  record Text(String text, List<FontRun> runs) implements SheetCell {

    public Text {
      runs = List.copyOf(runs);
    }

    /** Text in a font of today. */
    public Text(String text) {
      this(text, List.of());
    }
  }

  /**
   * A number as stored. A number that is formatted as a date is no amount and comes as {@link
   * Text}.
   *
   * @param value exactly what the file says; for a binary double its shortest decimal form
   */
  record Number(BigDecimal value) implements SheetCell {}

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
