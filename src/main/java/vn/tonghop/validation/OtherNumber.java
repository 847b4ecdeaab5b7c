package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The number before something that is no unit by the file of rates and may be one all the same: "03
 * làng nghề". What is measured, paid, dated and who works there is none.
 */
final class OtherNumber {

  private static final Set<String> NO_UNITS =
      Set.of(
          // people
          "người",
          "lao",
          "học",
          "công",
          "thợ",
          "việc",
          "nhân",
          "lđ",
          "hv",
          // money and shares
          "đồng",
          "đ",
          "triệu",
          "tr",
          "trđ",
          "tỷ",
          "tỉ",
          "nghìn",
          "ngàn",
          "vnđ",
          "vnd",
          "usd",
          "phần",
          "trăm",
          // time
          "năm",
          "tháng",
          "ngày",
          "tuần",
          "quý",
          "giờ",
          "phút",
          "ca",
          "lần",
          // measures and products
          "tấn",
          "tạ",
          "kg",
          "g",
          "kw",
          "kwh",
          "kva",
          "hp",
          "m",
          "mm",
          "cm",
          "km",
          "mét",
          "ha",
          "lít",
          "l",
          "khối",
          "sản",
          "sp",
          "cái",
          "chiếc",
          "viên",
          "chai",
          "hộp",
          "thùng",
          "con",
          "tờ",
          "trở",
          "so");

  /** Before numbers that name something: "ISO 9001", "ấp 4". */
  private static final Set<String> NAMED =
      Set.of("iso", "tcvn", "qcvn", "ocop", "thứ", "ấp", "khu", "phường", "quận", "tổ", "đường");

  private OtherNumber() {}

  /** From one, which is all that is sure, to the largest such number above it. */
  static Optional<UnitCount> in(List<CountToken> tokens) {
    QuantityBefore before = new QuantityBefore(tokens, 0);
    int most = 1;
    for (int at = 1; at < tokens.size(); at++) {
      CountToken counted = tokens.get(at);
      boolean countable =
          counted.kind() == CountToken.Kind.WORD
              && UnitMentions.mayEndNumber(tokens.get(at - 1))
              && !NO_UNITS.contains(counted.text());
      Quantity quantity = countable ? before.of(at) : null;
      if (quantity != null && !isYear(quantity.count()) && !isNamed(tokens, quantity.begin())) {
        most = Math.max(most, quantity.count().most());
      }
    }
    return most > 1 ? Optional.of(new UnitCount(1, most)) : Optional.empty();
  }

  private static boolean isYear(UnitCount count) {
    return count.most() >= 1990 && count.most() <= 2100;
  }

  private static boolean isNamed(List<CountToken> tokens, int begin) {
    return begin > 0 && NAMED.contains(tokens.get(begin - 1).text());
  }
}
