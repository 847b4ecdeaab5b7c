package vn.tonghop.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell says, as text. */
final class CellText {

  private CellText() {}

  /** On one line; null when the cell holds no value. */
  static @Nullable String line(SheetCell cell) {
    String raw = raw(cell);
    return raw == null ? null : CleanText.line(raw);
  }

  /** With its line breaks; null when the cell holds no value. */
  static @Nullable String paragraphs(SheetCell cell) {
    String raw = raw(cell);
    return raw == null ? null : CleanText.paragraphs(raw);
  }

  /** On one line, as a person sees it, error values included; "" where nothing is seen. */
  static String shown(SheetCell cell) {
    String line = cell instanceof SheetCell.ErrorValue error ? error.text() : line(cell);
    return line == null ? "" : line;
  }

  private static @Nullable String raw(SheetCell cell) {
    if (cell instanceof SheetCell.Text text) {
      return text.text();
    }
    if (cell instanceof SheetCell.Number number) {
      return plain(number.value());
    }
    return cell instanceof SheetCell.Bool bool ? (bool.value() ? "TRUE" : "FALSE") : null;
  }

  /** Digits as Excel would show them; huge and tiny numbers keep their exponent. */
  static String plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    boolean ordinary = Math.abs((long) bare.scale()) <= 30;
    return ordinary ? bare.toPlainString() : bare.toString();
  }
}
