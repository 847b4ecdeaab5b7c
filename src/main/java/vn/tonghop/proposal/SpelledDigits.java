package vn.tonghop.proposal;

import java.util.Map;
import java.util.stream.Collectors;

/** The digits from one to nine in Vietnamese words, of any usage and in any place of a number. */
public final class SpelledDigits {

  private static final Map<String, Integer> WRITTEN =
      Map.ofEntries(
          Map.entry("một", 1),
          Map.entry("mốt", 1), // as in "hai mươi mốt"
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4), // as in "hai mươi tư"
          Map.entry("năm", 5),
          Map.entry("lăm", 5), // as in "mười lăm"
          Map.entry("nhăm", 5), // as in "hai mươi nhăm"
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  /** No two of them fold to the same that do not mean the same. */
  private static final Map<String, Integer> FOLDED =
      WRITTEN.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  word -> Folded.fold(word.getKey()), Map.Entry::getValue, SpelledDigits::same));

  private SpelledDigits() {}

  /** By their words in small letters. */
  public static Map<String, Integer> written() {
    return WRITTEN;
  }

  /** By their words as {@link Folded} has them. */
  public static Map<String, Integer> folded() {
    return FOLDED;
  }

  private static Integer same(Integer one, Integer other) {
    if (!one.equals(other)) {
      throw new IllegalStateException(one + " and " + other + " fold to the same");
    }
    return one;
  }
}
