package vn.tonghop.anylayout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.MoneyUnit;

/** How one person types amounts, months and texts. */
final class Typist {

  private final Set<Oddity> oddities;
  private final MoneyUnit unit;
  private final Chance chance;

  Typist(Set<Oddity> oddities, MoneyUnit unit, Chance chance) {
    this.oddities = oddities;
    this.unit = unit;
    this.chance = chance;
  }

  @Nullable Object amount(Dong amount) {
    if (amount.isZero() && oddities.contains(Oddity.DASHES_AND_BLANKS)) {
      return chance.percent(50) ? "-" : null;
    }
    return total(amount);
  }

  /** An amount that is never left out. */
  Object total(Dong amount) {
    BigDecimal value =
        BigDecimal.valueOf(amount.amount())
            .divide(BigDecimal.valueOf(unit.dong()))
            .stripTrailingZeros();
    return oddities.contains(Oddity.AMOUNTS_AS_TEXT) && !isAmbiguous(value)
        ? vietnamese(value)
        : new BigDecimal(value.toPlainString());
  }

  /** "1,234" is one and a fraction to one reader and a thousand to another. */
  private static boolean isAmbiguous(BigDecimal value) {
    return value.scale() == 3 && value.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  private static String vietnamese(BigDecimal value) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat("#,##0.#########", symbols).format(value);
  }

  @Nullable Object month(@Nullable Integer month) {
    if (month == null) {
      return null;
    }
    return oddities.contains(Oddity.MONTHS_AS_TEXT)
        ? chance
            .oneOf("Tháng " + month, "tháng " + month, "T" + month, "0" + month, "" + month)
            .replaceFirst("^0(1\\d)", "$1")
        : BigDecimal.valueOf(month);
  }

  /** Other blanks, soft hyphens: what is seen stays the same. */
  @Nullable String text(@Nullable String text) {
    if (text == null || !oddities.contains(Oddity.INVISIBLE_CHARACTERS)) {
      return text;
    }
    String blank = chance.oneOf("\u00a0", "  ", " \u200b", "\u2003");
    return chance.oneOf("", " ", "\u00a0", "\ufeff")
        + text.replace(" ", blank)
        + chance.oneOf("", " ", "\u200b");
  }

  String heading(String text) {
    String typed = text;
    if (oddities.contains(Oddity.HEADINGS_WITHOUT_DIACRITICS)) {
      typed =
          Normalizer.normalize(typed, Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "")
              .replace('đ', 'd')
              .replace('Đ', 'D');
    }
    if (oddities.contains(Oddity.HEADINGS_IN_CAPITALS)) {
      typed = typed.toUpperCase(Locale.ROOT);
    }
    if (oddities.contains(Oddity.HEADINGS_OVER_LINES)) {
      typed = typed.replace(" ", chance.oneOf(List.of("\n", " ", "\r\n")));
    }
    return typed;
  }
}
