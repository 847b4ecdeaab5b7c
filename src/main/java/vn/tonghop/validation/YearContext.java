package vn.tonghop.validation;

import java.util.regex.Pattern;

/** What the words before a year say of it, so that another than the plan's is no slip. */
final class YearContext {

  /** Between such a word and its year: "từ tháng 5 năm", "đến hết quý IV năm". */
  private static final String UP_TO_YEAR =
      "(?: (?:hết|cuối|đầu|giữa|năm|ngày|tháng|quý|[0-9]{1,2}|i{1,3}|iv))*[ :/.-]{0,2}$";

  /** "Từ năm 2019", "sau năm 2020": ever since, so in the plan year too. */
  private static final Pattern SINCE = ending("từ|kể từ|sau|thành lập");

  /** "Tiếp tục từ năm 2020": it has been in the plan of that year, which a person should know. */
  private static final Pattern GOING_ON =
      ending("(?:tiếp tục|kéo dài|chuyển(?: tiếp| sang)?)(?: \\p{L}{1,10}){0,4} (?:kể )?từ");

  /** "Đến năm 2025", "tầm nhìn 2030": still in the plan year. */
  private static final Pattern UNTIL = ending("đến|tới|trước|tầm nhìn|định hướng");

  /** "Tăng 5,4% so với năm 2020", "theo giá so sánh năm 2010". */
  private static final Pattern COMPARED = ending("so với|so sánh|cùng kỳ|cùng kì|hơn");

  private static final Pattern COMPARED_SPAN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:so với|cùng kỳ|cùng kì)(?: thời kỳ| giai đoạn)?[ :]{0,2}$");

  /** "Tổng kết công tác khuyến công năm 2020", "đề án chuyển tiếp năm 2020". */
  private static final Pattern LOOKING_BACK =
      containing("tổng kết|sơ kết|quyết toán|chuyển tiếp|đánh giá|kết quả thực hiện");

  /** "Xây dựng kế hoạch khuyến công năm 2022" is work of 2021. */
  private static final Pattern PREPARING = containing("kế hoạch|dự toán|chuẩn bị|đăng ký");

  /** "Luật Đầu tư năm 2020": a law is cited by its name. */
  private static final Pattern LAW = Pattern.compile("(?:Bộ luật|Luật|Pháp lệnh) \\p{Lu}");

  private YearContext() {}

  private static Pattern ending(String words) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")" + UP_TO_YEAR);
  }

  private static Pattern containing(String words) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /**
   * @param before of the same clause
   */
  static boolean explains(String before, int year, int planYear) {
    boolean past = year < planYear;
    if (past && GOING_ON.matcher(before).find()) {
      return false;
    }
    return (year == planYear - 1 && LOOKING_BACK.matcher(before).find())
        || (year == planYear + 1 && PREPARING.matcher(before).find())
        || COMPARED.matcher(before).find()
        || (past && SINCE.matcher(before).find())
        || (!past && UNTIL.matcher(before).find())
        || LAW.matcher(before).find();
  }

  /**
   * The same of several years, as in "tổng kết chương trình giai đoạn 2016 - 2020". Such a span has
   * ended or not begun: that it began once, or goes on until, explains nothing.
   *
   * @param before of the same clause
   */
  static boolean explainsSpan(String before, int from, int to, int planYear) {
    return (to == planYear - 1 && LOOKING_BACK.matcher(before).find())
        || (from == planYear + 1 && PREPARING.matcher(before).find())
        || COMPARED_SPAN.matcher(before).find();
  }
}
