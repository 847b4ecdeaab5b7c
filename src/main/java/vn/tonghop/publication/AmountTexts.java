package vn.tonghop.publication;

import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.definition.DocumentFields;
import vn.tonghop.definition.WordStyle;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.DongFormat;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.MoneyUnit;

/** Amounts in every form in which a template can ask for them. */
public final class AmountTexts {

  private AmountTexts() {}

  /**
   * Name of the field to what stands for it: "tong.trieu" to "9.230,5". All are exact but those of
   * {@code ty_khoang}, rounded to a tenth ("khoảng 4,1 tỷ"), and {@code ty_tren}, rounded down
   * ("trên 03 tỷ").
   */
  public static Map<String, String> of(Funding money, WordStyle style) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String amount : DocumentFields.AMOUNTS) {
      Dong dong = source(amount, money);
      DocumentFields.FORMS.forEach(
          form -> texts.put(amount + "." + form, written(form, dong, style)));
    }
    return texts;
  }

  /** Name of the amount to what stands for it in a unit: "tong" to "9.230.500". */
  public static Map<String, String> in(MoneyUnit unit, Funding money) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String amount : DocumentFields.AMOUNTS) {
      texts.put(amount, DongFormat.in(unit, source(amount, money)));
    }
    return texts;
  }

  private static Dong source(String amount, Funding money) {
    return switch (amount) {
      case "tong" -> money.total();
      case "tinh" -> money.provincial();
      case "thu_huong" -> money.beneficiary();
      case "khac" -> money.other();
      default -> throw new IllegalArgumentException(amount);
    };
  }

  private static String written(String form, Dong dong, WordStyle style) {
    return switch (form) {
      case "dong" -> dong.grouped();
      case "nghin" -> DongFormat.in(MoneyUnit.THOUSAND, dong);
      case "trieu" -> DongFormat.in(MoneyUnit.MILLION, dong);
      case "ty" -> DongFormat.in(MoneyUnit.BILLION, dong);
      case "ty_khoang" -> DongFormat.in(MoneyUnit.BILLION, rounded(dong, 1, HALF_UP));
      case "ty_tren" -> padded(dong);
      case "chu" -> AmountInWords.of(dong, style);
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static String padded(Dong dong) {
    long billions = rounded(dong, 0, FLOOR).amount() / MoneyUnit.BILLION.dong();
    return billions >= 0 && billions < 10
        ? String.format(Locale.ROOT, "%02d", billions)
        : DongFormat.in(MoneyUnit.BILLION, rounded(dong, 0, FLOOR));
  }

  private static Dong rounded(Dong dong, int digits, RoundingMode mode) {
    BigDecimal billion = BigDecimal.valueOf(MoneyUnit.BILLION.dong());
    BigDecimal billions = DongFormat.exactly(MoneyUnit.BILLION, dong).setScale(digits, mode);
    return Dong.of(billions.multiply(billion).longValueExact());
  }
}
