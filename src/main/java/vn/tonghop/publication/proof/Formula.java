package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Computes a formula of sums and differences from the cells it names: {@code SUM(H9:H11,H14)},
 * {@code C5-SUM(D5:H5)}, {@code ROUND('Phụ lục'!H40*1000,0)}, {@code SUMIFS(H7:H40,N7:N40,$B4)}. In
 * decimals, exactly but for quotients. A cell that holds no number counts for 0.
 */
final class Formula {

  /** Of the number of a row. */
  private static final int MOST_DIGITS = 7;

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
    while (true) {
      if (take("*")) {
        value = value.multiply(operand());
      } else if (take("/")) {
        value = quotient(value, operand());
      } else {
        return value;
      }
    }
  }

  private static BigDecimal quotient(BigDecimal value, BigDecimal by)
      throws NotUnderstoodException {
    if (by.signum() == 0) {
      throw new NotUnderstoodException();
    }
    return value.divide(by, MathContext.DECIMAL128);
  }

  private BigDecimal operand() throws NotUnderstoodException {
    if (take("SUM(")) {
      BigDecimal value = block().sum();
      while (take(",")) {
        value = value.add(block().sum());
      }
      expect(")");
      return value;
    }
    if (take("ROUND(")) {
      BigDecimal value = sum();
      expect(",");
      int decimals = decimals();
      expect(")");
      return value.setScale(decimals, RoundingMode.HALF_UP);
    }
    if (take("SUMIFS(")) {
      CellBlock amounts = block();
      expect(",");
      return matching().stream()
          .mapToObj(amounts::numberInRow)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    if (take("COUNTIFS(")) {
      return BigDecimal.valueOf(matching().cardinality());
    }
    return at < text.length() && Character.isDigit(text.charAt(at)) ? number() : block().sum();
  }

  private BigDecimal number() {
    return new BigDecimal(takeWhile(Character::isDigit));
  }

  private int decimals() throws NotUnderstoodException {
    String digits = takeWhile(Character::isDigit);
    if (digits.length() != 1) {
      throw new NotUnderstoodException();
    }
    return Integer.parseInt(digits);
  }

  /** Which rows of the blocks that are asked meet all that is asked of them, from 0. */
  private BitSet matching() throws NotUnderstoodException {
    BitSet matching = null;
    do {
      CellBlock block = block();
      expect(",");
      BitSet meeting = block.meeting(criterion());
      if (matching == null) {
        matching = meeting;
      } else {
        matching.and(meeting);
      }
    } while (take(","));
    expect(")");
    return matching;
  }

  private Predicate<@Nullable WrittenCell> criterion() throws NotUnderstoodException {
    if (!take("\"")) {
      return Criterion.ofCell(block().firstCell()).orElseThrow(NotUnderstoodException::new);
    }
    int end = text.indexOf('"', at);
    if (end < 0) {
      throw new NotUnderstoodException();
    }
    String constant = text.substring(at, end);
    at = end + 1;
    return Criterion.ofConstant(constant).orElseThrow(NotUnderstoodException::new);
  }

  private CellBlock block() throws NotUnderstoodException {
    WrittenSheet sheet = sheet();
    String first = reference();
    return CellBlock.of(sheet, first, take(":") ? reference() : first);
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

  /** Without the signs that keep a reference where it is when its formula is copied. */
  private String reference() throws NotUnderstoodException {
    take("$");
    String letters = takeWhile(letter -> letter >= 'A' && letter <= 'Z');
    take("$");
    String digits = takeWhile(Character::isDigit);
    if (letters.isEmpty() || digits.isEmpty() || digits.length() > MOST_DIGITS) {
      throw new NotUnderstoodException();
    }
    return letters + digits;
  }

  private String takeWhile(IntPredicate wanted) {
    int start = at;
    while (at < text.length() && wanted.test(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
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
