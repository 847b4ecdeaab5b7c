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

  /** "Các", "05", "Hai", "- Một số": how many there are is no part of a name. */
  private static final Pattern HOW_MANY =
      Pattern.compile(
          "(?:[-–—+*•.,()\\d ]++|(?:các|những|một số|nhóm|khoảng|từ|đến|hơn|gần|ít nhất|tối thiểu|"
              + SpelledNumber.anyWord()
              + ")(?![\\p{L}\\p{Nd}])){0,20}",
          FLAGS);

  private static final String CORPORATION = "tổng (?:công ty|cty|công ti)|tập đoàn|tct";

  /** "Cơ sở giáo dục nghề nghiệp" is no workshop. */
  private static final String NO_PRODUCTION =
      " (?:giáo dục|đào tạo|dạy nghề|gdnn|y tế|khám|điều trị|cai nghiện|bảo trợ|trợ giúp xã hội)";

  private static final Map<BeneficiaryKind, Pattern> BEGINNINGS = beginnings();

  private BeneficiaryNames() {}

  private static Map<BeneficiaryKind, Pattern> beginnings() {
    Map<BeneficiaryKind, Pattern> beginnings = new EnumMap<>(BeneficiaryKind.class);
    beginnings.put(
        BeneficiaryKind.ENTERPRISE,
        words(
            "c(?:ông|ty|ty\\.|\\.)? ?ty|cty|ctcp|cti|công ti|doanh nghiệp|dntn|dn"
                + "|nhà máy|xí nghiệp|chi nhánh (?:công ty|cty)|tnhh"));
    beginnings.put(
        BeneficiaryKind.LARGE_ENTERPRISE, words("(?:chi nhánh )?(?:" + CORPORATION + ")"));
    beginnings.put(
        BeneficiaryKind.COOPERATIVE, words("(?:liên hiệp )?(?:hợp tác xã|htx|hợp tác xả)"));
    beginnings.put(BeneficiaryKind.COOPERATIVE_GROUP, words("tổ hợp(?: tác)?|tht"));
    beginnings.put(
        BeneficiaryKind.HOUSEHOLD,
        words(
            "hộ (?:kinh doanh|kd|sản xuất|gia đình|cá thể|dân|làm nghề|ông|bà)|hkd"
                + "|hộ(?= (?-i:\\p{Lu}))"));
    beginnings.put(
        BeneficiaryKind.ESTABLISHMENT,
        words("cơ sở(?!" + NO_PRODUCTION + ")|csct?|cssx|xưởng|lò (?:gốm|gạch|rèn|mộc)"));
    beginnings.put(
        BeneficiaryKind.PUBLIC_BODY,
        words(
            "(?:văn phòng )?(?:ubnd|hđnd|[uủ][yỷ] ban|hội đồng nhân dân)|(?:chi )?cục|sở"
                + "|phòng (?:kinh tế|kt|ktht|công thương|nông nghiệp|nn|tài chính|tc|lao động"
                + "|lđ|văn h[oó][aá]|vh)|trung tâm|tt (?:kc|khuyến công)"
                + "|ban (?:quản lý|quản lí|ql|chỉ đạo|chấp hành|thường vụ|dân tộc)|bql|bqlda"
                + "|trường (?:đại học|đh|cao đẳng|cđ|trung cấp|trung học|tiểu học|thpt|thcs|mầm non"
                + "|mẫu giáo|dạy nghề|nghề|chính trị|đào tạo|bồi dưỡng)|học viện|viện(?! thẩm mỹ)"
                + "|bệnh viện|trạm (?:y tế|khuyến nông|thú y)|thư viện|đài (?:phát thanh|truyền hình)"
                + "|công an|quân đội|bộ đội|ban chqs|(?:bộ|ban) chỉ huy|đồn biên phòng|viện kiểm sát"
                + "|t[oò][aà] án|(?:tỉnh|huyện|thành|thị|đảng) [uủ][yỷ]|đảng bộ|chi bộ|cơ sở"
                + NO_PRODUCTION
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
