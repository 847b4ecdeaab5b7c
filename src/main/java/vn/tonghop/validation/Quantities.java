package vn.tonghop.validation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text names a quantity: "05 cơ sở", "85 %", "hai lớp", "định kỳ hàng quý", "gấp đôi".
 * Years, dates, numbers of instruments, standards and places are no quantities.
 */
final class Quantities {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What has digits and counts nothing. */
  private static final Pattern OTHER_NUMBERS =
      Pattern.compile(
          String.join(
              "|",
              // 53/2018/QĐ-UBND, 558/QĐ-UBND
              "\\b\\d{1,6}(?:/\\d{4})?/\\p{L}{1,6}-[\\p{L}&.-]{2,20}",
              // ngày 9 tháng 2 năm 2021, 9/2/2021, tháng 5/2021, quý II
              "ngày \\d{1,2}\\b",
              "tháng \\d{1,2}(?:/\\d{4})?\\b",
              "quý \\d\\b",
              "\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b",
              "\\b\\d{1,2}/(?:19|20)\\d{2}\\b",
              // năm 2021, giai đoạn 2021 - 2025, kế hoạch 2022
              "\\b(?:19|20)\\d{2} ?[-–] ?(?:19|20)\\d{2}\\b",
              "(?:năm|đoạn|hoạch|công|kỳ) (?:19|20)\\d{2}(?: ?[-–] ?(?:19|20)\\d{2})?\\b",
              // ISO 9001:2015, TCVN 5603
              "\\b(?:ISO|TCVN|QCVN|IEC|OHSAS|HACCP)[ /:\\-0-9]{1,20}",
              // lần thứ 2, ấp 3, giai đoạn 1, điều 8
              "(?:thứ|ấp|phố|phường|quận|đoạn|lộ|điều|khoản) \\d{1,3}\\b",
              // list marks
              "(?m:^)\\d{1,2}[.)] "),
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);

  /** How far the longest of these reaches: "TCVN ISO/IEC …" before its first digit, and behind. */
  private static final int MOST_BEFORE = 30;

  private static final int MOST_BEHIND = 60;

  private static final String THINGS =
      "cơ sở|doanh nghiệp|hợp tác xã|htx|hộ|lao động|người|học viên|lượt|lớp|khóa|khoá|cuộc"
          + "|hội thảo|hội nghị|hội chợ|đoàn|gian|sản phẩm|mẫu|mô hình|máy|thiết bị|dây chuyền"
          + "|phòng|cụm|chuyên đề|kỳ|cuốn|bản|bộ|tờ|hợp đồng|lần|đợt|nghề|làng|đề án|báo cáo"
          + "|trang|phóng sự|phần trăm|tấn|đơn vị|dự án|công trình|hạng mục|nghệ nhân|cá nhân"
          + "|nhãn hiệu|thương hiệu|hệ thống|website|chứng nhận|giấy chứng nhận";

  /** What is counted only in words: "15 tháng 12" is a day, and "ấp 3 xã" a place. */
  private static final String MORE_THINGS = "tháng|ngày|tuần|huyện|xã|tỉnh|tổ";

  /** What most results say, and what is found at once: "05 cơ sở", "85 %". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<![\\p{Nd}/])\\p{Nd}{1,3}(?:[.,]\\p{Nd}{1,3}){0,4}(?: ?%| (?:"
              + THINGS
              + ")(?!\\p{L}))");

  private static final String DIGITS_IN_WORDS =
      "(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|triệu)";

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + DIGITS_IN_WORDS
              + "(?: "
              + DIGITS_IN_WORDS
              + "){0,8} (?:"
              + THINGS
              + "|"
              + MORE_THINGS
              + ")|(?:hàng|hằng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm)"
              + "|gấp (?:đôi|rưỡi|ba|bốn)|một nửa)(?!\\p{L})",
          FLAGS);

  private Quantities() {}

  static boolean isIn(String text) {
    int digit = nextDigit(text, 0);
    return digit < text.length() && (COUNTED.matcher(text).find(digit) || hasNumber(text))
        || IN_WORDS.matcher(text).find();
  }

  /** Whether there is a digit outside of the other numbers. */
  private static boolean hasNumber(String text) {
    Matcher other =
        OTHER_NUMBERS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int read = 0;
    int digit = nextDigit(text, read);
    while (digit < text.length()) {
      other.region(
          Math.max(read, digit - MOST_BEFORE), Math.min(text.length(), digit + MOST_BEHIND));
      if (!other.find() || other.start() > digit) {
        return true;
      }
      read = other.end();
      digit = nextDigit(text, read);
    }
    return false;
  }

  /** Index of the next digit; that of the end when there is none. */
  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
