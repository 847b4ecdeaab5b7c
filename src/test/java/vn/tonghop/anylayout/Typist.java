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
    BigDecimal value = inUnit(amount, unit);
    if (oddities.contains(Oddity.AMOUNTS_IN_ENGLISH)) {
      return grouped(value, ',', '.');
    }
    if (oddities.contains(Oddity.UNIT_IN_CELLS) && !amount.isZero()) {
      return withUnit(amount);
    }
    return oddities.contains(Oddity.AMOUNTS_AS_TEXT) ? vietnamese(value) : plain(value);
  }

  /** "195,5 triệu", "1,2 tỷ đồng"; "đồng" only where that is the unit of the sheet as well. */
  private Object withUnit(Dong amount) {
    MoneyUnit own = chance.oneOf(unit, MoneyUnit.MILLION, MoneyUnit.BILLION);
    String written =
        switch (own) {
          case DONG -> chance.oneOf("đồng", "đ", "VNĐ");
          case THOUSAND -> chance.oneOf("nghìn", "ngàn đồng");
          case MILLION -> chance.oneOf("triệu", "triệu đồng", "tr.đồng");
          case BILLION -> chance.oneOf("tỷ", "tỉ đồng");
        };
    Object value = vietnamese(inUnit(amount, own));
    return value instanceof String text ? text + " " + written : plain(inUnit(amount, unit));
  }

  /** As text, unless "1,234" is one and a fraction to one reader and a thousand to another. */
  private static Object vietnamese(BigDecimal value) {
    boolean ambiguous = value.scale() == 3 && value.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
    return ambiguous ? plain(value) : grouped(value, '.', ',');
  }

  private static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.toPlainString());
  }

  private static BigDecimal inUnit(Dong amount, MoneyUnit unit) {
    return BigDecimal.valueOf(amount.amount())
        .divide(BigDecimal.valueOf(unit.dong()))
        .stripTrailingZeros();
  }

  private static String grouped(BigDecimal value, char group, char decimal) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(group);
    symbols.setDecimalSeparator(decimal);
    return new DecimalFormat("#,##0.#########", symbols).format(value);
  }

  boolean isRange(PlannedItem item) {
    return oddities.contains(Oddity.MONTH_RANGES)
        && item.start() != null
        && item.end() != null
        && item.start() < item.end();
  }

  String range(PlannedItem item) {
    return chance
        .oneOf("từ tháng %d đến tháng %d", "Tháng %d - tháng %d", "T%d-T%d", "tháng %d đến %d")
        .formatted(item.start(), item.end());
  }

  @Nullable Object month(@Nullable Integer month) {
    if (month == null) {
      return null;
    }
    if (!oddities.contains(Oddity.MONTHS_AS_TEXT)) {
      return BigDecimal.valueOf(month);
    }
    return chance
        .oneOf("Tháng %d", "tháng %d", "T%d", "T.%d", "%02d", "%d", "%d/2021", "%02d/2021")
        .formatted(month);
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
