package vn.tonghop.intake;

import java.util.List;
import java.util.regex.Pattern;
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
          "hỗ trợ",
          "tài trợ");

  /** A share of something is no amount, and so is the capital with which a firm is registered. */
  private static final Pattern NO_MONEY =
      words("tỷ lệ", "tỉ lệ", "phần trăm", "điều lệ", "pháp định");

  private MoneyWords() {}

  private static Pattern words(String... written) {
    List<String> folded = List.of(written).stream().map(Folded::fold).toList();
    return Pattern.compile("\\b(?:" + String.join("|", folded) + ")\\b");
  }

  /** Whether the folded heading speaks of an amount of money. */
  static boolean areIn(String heading) {
    return MONEY.matcher(heading).find() && !deny(heading);
  }

  /** Whether the folded heading speaks of what is no amount, whatever else it says. */
  static boolean deny(String heading) {
    return NO_MONEY.matcher(heading).find();
  }
}
