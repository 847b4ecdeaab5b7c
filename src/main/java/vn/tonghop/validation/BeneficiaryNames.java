package vn.tonghop.validation;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.BeneficiaryKind;

/**
 * What kind of body a beneficiary is by the words its name begins with: "Công ty TNHH …", "Các hợp
 * tác xã …". Later words say what it makes, where it is, or whom it belongs to.
 */
final class BeneficiaryNames {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "Các", "05", "- Một số": how many there are is no part of a name. */
  private static final Pattern HOW_MANY =
      Pattern.compile("(?:[-–—+*•. ]|\\d|(?:các|những|một số|nhóm|khoảng|từ) )*", FLAGS);

  private static final Map<BeneficiaryKind, Pattern> BEGINNINGS = beginnings();

  private BeneficiaryNames() {}

  private static Map<BeneficiaryKind, Pattern> beginnings() {
    Map<BeneficiaryKind, Pattern> beginnings = new EnumMap<>(BeneficiaryKind.class);
    beginnings.put(
        BeneficiaryKind.ENTERPRISE,
        words(
            "(?:tổng )?c(?:ông|ty|ty\\.)? ?ty|cty|cti|công ti|tập đoàn|doanh nghiệp|dntn|dn"
                + "|nhà máy|xí nghiệp|chi nhánh (?:công ty|cty)|tnhh"));
    beginnings.put(
        BeneficiaryKind.COOPERATIVE, words("(?:liên hiệp )?(?:hợp tác xã|htx|hợp tác xả)"));
    beginnings.put(BeneficiaryKind.COOPERATIVE_GROUP, words("tổ hợp(?: tác)?|tht"));
    beginnings.put(
        BeneficiaryKind.HOUSEHOLD,
        words("hộ (?:kinh doanh|kd|sản xuất|gia đình|cá thể|dân|làm nghề|ông|bà)|hkd"));
    beginnings.put(
        BeneficiaryKind.ESTABLISHMENT, words("cơ sở|csct?|cssx|xưởng|lò (?:gốm|gạch|rèn|mộc)"));
    beginnings.put(
        BeneficiaryKind.PUBLIC_BODY,
        words(
            "(?:văn phòng )?(?:ubnd|hđnd|[uủ][yỷ] ban|hội đồng nhân dân)|(?:chi )?cục|sở"
                + "|phòng (?:kinh tế|kt|ktht|công thương|nông nghiệp|nn|tài chính|tc|lao động"
                + "|lđ|văn h[oó][aá]|vh)|trung tâm|tt (?:kc|khuyến công)"
                + "|ban (?:quản lý|quản lí|ql|chỉ đạo|chấp hành|thường vụ|dân tộc)|bql|bqlda"
                + "|hội(?! an(?!\\p{L}))|hiệp hội|liên minh|liên đoàn|mặt trận|ubmttq|đoàn thanh niên|(?:tỉnh|huyện"
                + "|thành|xã) đoàn|kho bạc|bảo tàng"));
    return beginnings;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?:" + alternatives + ")(?![\\p{L}\\p{Nd}])", FLAGS);
  }

  /** Its kind; null when its name does not say. */
  static @Nullable BeneficiaryKind kindOf(String name) {
    var howMany = HOW_MANY.matcher(name);
    int start = howMany.lookingAt() ? howMany.end() : 0;
    for (Map.Entry<BeneficiaryKind, Pattern> beginning : BEGINNINGS.entrySet()) {
      if (beginning.getValue().matcher(name).region(start, name.length()).lookingAt()) {
        return beginning.getKey();
      }
    }
    return null;
  }
}
