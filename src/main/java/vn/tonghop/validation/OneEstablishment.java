package vn.tonghop.validation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a beneficiary is one establishment by its name: "HTX Nông nghiệp Xuân Định". */
final class OneEstablishment {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<!\\p{L})(công ty|cty|htx|hợp tác xã|dntn|doanh nghiệp|hộ kinh doanh|hkd|cơ"
              + " sở)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** More follow, or no name does. */
  private static final Pattern LIST =
      Pattern.compile(
          "[;\\n+&]|(?<!\\p{L})(và|các|những|trên địa bàn|trong tỉnh|cnnt)(?!\\p{L})"
              + "|,(?!\\s*(huyện|xã|thị|thành|tp|tỉnh|ấp|phường|khu|đường|số|địa chỉ)(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}]*");

  /** What is written large and names nobody. */
  private static final Set<String> FORMS =
      Set.of("TNHH", "CP", "MTV", "TM", "DV", "SX", "XNK", "Cổ", "Tư");

  private OneEstablishment() {}

  static boolean isNamedBy(@Nullable String beneficiary) {
    String text = beneficiary == null ? "" : beneficiary.strip();
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      return false;
    }
    int end = head.end();
    return !head.find(end)
        && !LIST.matcher(text).find()
        && CAPITALISED
            .matcher(text.substring(end))
            .results()
            .anyMatch(word -> !FORMS.contains(word.group()));
  }
}
