package vn.tonghop.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Money in a larger unit, as Vietnamese readers write it: dots group thousands, the comma is
 * decimal. The same under every locale of the machine. For whole đồng see {@link Dong#grouped}.
 */
public final class DongFormat {

  private DongFormat() {}

  /** In the given unit, exactly: 9.230.500.000 đồng in million is "9.230,5". Never rounded. */
  public static String in(MoneyUnit unit, Dong amount) {
    return format().format(exactly(unit, amount));
  }

  /** The amount as a number of the given unit, exactly and without trailing zeros. */
  public static BigDecimal exactly(MoneyUnit unit, Dong amount) {
    if (amount.amount() % unit.dong() == 0) {
      return BigDecimal.valueOf(amount.amount() / unit.dong());
    }
    // A unit is a power of ten, so the quotient is always finite.
    BigDecimal number = BigDecimal.valueOf(amount.amount()).divide(BigDecimal.valueOf(unit.dong()));
    return number.stripTrailingZeros();
  }

  /** A new one each time: a {@link DecimalFormat} is not thread-safe. */
  private static DecimalFormat format() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    symbols.setMinusSign('-');
    DecimalFormat format = new DecimalFormat("#,##0.#########", symbols);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format;
  }
}
