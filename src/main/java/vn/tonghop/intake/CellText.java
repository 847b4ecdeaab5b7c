package vn.tonghop.intake;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell says, as text. */
final class CellText {

  /** How a cell that is formatted as a date, or as date and time, arrives. */
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})(?:T([0-9]{2}:[0-9]{2}).*)?");

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

  /** The same as findings quote it: a date as people in Vietnam write it, "01/05/2021". */
  static String quoted(SheetCell cell) {
    String shown = shown(cell);
    Matcher date = DATE.matcher(shown);
    if (!date.matches()) {
      return shown;
    }
    String day = date.group(3) + "/" + date.group(2) + "/" + date.group(1);
    return date.group(4) == null ? day : day + " " + date.group(4);
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
