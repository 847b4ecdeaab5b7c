package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes a formula of sums and differences from the cells it names: {@code SUM(H9:H11,H14)},
 * {@code C5-SUM(D5:H5)}, {@code ROUND('Phụ lục'!H40*1000,0)}. Exactly, in decimals. A cell that
 * holds no number counts for 0.
 */
final class Formula {

  private final WrittenBook book;
  private final WrittenSheet home;
  private final String text;
  private int at;

  private Formula(WrittenBook book, WrittenSheet home, String text) {
    this.book = book;
    this.home = home;
    this.text = text;
  }

  /** What the formula of a cell of that sheet gives; empty when it is of no such form. */
  static Optional<BigDecimal> value(WrittenBook book, WrittenSheet home, String formula) {
    Formula parsed = new Formula(book, home, formula);
    try {
      BigDecimal value = parsed.sum();
      return parsed.at == formula.length() ? Optional.of(value) : Optional.empty();
    } catch (NotUnderstoodException e) {
      return Optional.empty();
    }
  }

  private BigDecimal sum() throws NotUnderstoodException {
    BigDecimal value = product();
    while (true) {
      if (take("+")) {
        value = value.add(product());
      } else if (take("-")) {
        value = value.subtract(product());
      } else {
        return value;
      }
    }
  }

  private BigDecimal product() throws NotUnderstoodException {
    BigDecimal value = operand();
    while (take("*")) {
      value = value.multiply(operand());
    }
    return value;
  }

  private BigDecimal operand() throws NotUnderstoodException {
    if (take("SUM(")) {
      BigDecimal value = range();
      while (take(",")) {
        value = value.add(range());
      }
      expect(")");
      return value;
    }
    if (take("ROUND(")) {
      BigDecimal value = sum();
      expect(",0)");
      return value.setScale(0, RoundingMode.HALF_UP);
    }
    return at < text.length() && Character.isDigit(text.charAt(at)) ? number() : range();
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return new BigDecimal(text.substring(start, at));
  }

  /** One cell, or all of one column or row from one to another. */
  private BigDecimal range() throws NotUnderstoodException {
    WrittenSheet sheet = sheet();
    String first = reference();
    if (!take(":")) {
      return number(sheet.cell(WrittenCell.column(first), WrittenCell.row(first)));
    }
    String last = reference();
    BigDecimal value = BigDecimal.ZERO;
    for (int row = WrittenCell.row(first); row <= WrittenCell.row(last); row++) {
      for (WrittenCell cell : sheet.row(row).values()) {
        String column = WrittenCell.column(cell.reference());
        if (between(WrittenCell.column(first), column, WrittenCell.column(last))) {
          value = value.add(number(cell));
        }
      }
    }
    return value;
  }

  private WrittenSheet sheet() throws NotUnderstoodException {
    if (!take("'")) {
      return home;
    }
    int end = text.indexOf("'!", at);
    if (end < 0) {
      throw new NotUnderstoodException();
    }
    String name = text.substring(at, end).replace("''", "'");
    at = end + 2;
    return book.sheet(sheet -> sheet.name().equals(name)).orElseThrow(NotUnderstoodException::new);
  }

  private String reference() throws NotUnderstoodException {
    int start = at;
    while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      at++;
    }
    int digits = at;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (digits == start || at == digits || at - digits > 7) {
      throw new NotUnderstoodException();
    }
    return text.substring(start, at);
  }

  private static boolean between(String first, String column, String last) {
    return order(first) <= order(column) && order(column) <= order(last);
  }

  private static int order(String column) {
    int order = 0;
    for (int i = 0; i < column.length(); i++) {
      order = order * 26 + column.charAt(i) - 'A' + 1;
    }
    return order;
  }

  private static BigDecimal number(@Nullable WrittenCell cell) {
    return cell == null || cell.number() == null ? BigDecimal.ZERO : cell.number();
  }

  private boolean take(String expected) {
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }

  private void expect(String expected) throws NotUnderstoodException {
    if (!take(expected)) {
      throw new NotUnderstoodException();
    }
  }

  private static final class NotUnderstoodException extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
