package vn.tonghop.intake;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.proposal.Folded;

/** Words by which a heading speaks of money, whether or not the plan knows its column. */
final class MoneyWords {

  private static final Pattern MONEY =
      words(
          "kinh phí",
          "KP",
          "ngân sách",
          "NS",
          "NSNN",
          "NSTW",
          "vốn",
          "nguồn",
          "số tiền",
          "chi phí",
          "đóng góp",
          "tài trợ");

  private static final Pattern SUPPORT = words("hỗ trợ");

  /** "Số cơ sở được hỗ trợ", "Năm hỗ trợ": what is said of support that is no amount. */
  private static final Pattern OF_SUPPORT =
      Pattern.compile("(?:" + folded("số", "năm", "tháng", "đợt", "lần", "thời gian") + ")\\b.*");

  /** A share of something is no amount, and so is the capital with which a firm is registered. */
  private static final Pattern NO_MONEY =
      words("tỷ lệ", "tỉ lệ", "phần trăm", "điều lệ", "pháp định");

  private MoneyWords() {}

  private static Pattern words(String... written) {
    return Pattern.compile("\\b(?:" + folded(written) + ")\\b");
  }

  private static String folded(String... written) {
    return Arrays.stream(written).map(Folded::fold).collect(Collectors.joining("|"));
  }

  /** Whether a heading speaks of an amount of money. */
  static boolean areIn(HeadingCell heading) {
    String folded = heading.folded();
    boolean support = SUPPORT.matcher(folded).find() && !OF_SUPPORT.matcher(folded).matches();
    return (support || MONEY.matcher(folded).find()) && !deny(heading);
  }

  /** Whether a heading speaks of what is no amount, whatever else it says. */
  static boolean deny(HeadingCell heading) {
    return heading.text().contains("%") || NO_MONEY.matcher(heading.folded()).find();
  }
}
