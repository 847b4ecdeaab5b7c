package vn.tonghop.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.tonghop.proposal.SpelledDigits;

/** Small numbers in words, from "một" to "chín mươi chín". */
final class SpelledNumber {

  private static final Map<String, Integer> DIGITS = SpelledDigits.written();

  /** One of these is in every number. */
  private static final List<String> ESSENTIAL =
      List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi");

  private static final int LONGEST = 4;
  private static final String TEN = "mười";
  private static final String TENS = "mươi";

  private SpelledNumber() {}

  /** A pattern that finds any of its words, in small letters. */
  static String anyWord() {
    return String.join("|", new TreeSet<>(DIGITS.keySet())) + "|" + TEN + "|" + TENS;
  }

  /** Quick to say no; yes does not mean that there is one. */
  static boolean mayStandIn(String smallLetters) {
    for (String word : ESSENTIAL) {
      if (endsAsWord(word, smallLetters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAsWord(String word, String text) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if (end == text.length() || !Character.isLetter(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  static boolean isPart(String word) {
    return word.length() <= LONGEST
        && (DIGITS.containsKey(word) || word.equals(TEN) || word.equals(TENS));
  }

  /** The number that these words are; 0 when they are none. */
  static int of(List<CountToken> words) {
    List<String> texts = words.stream().map(CountToken::text).toList();
    int mark = texts.indexOf(TEN) == 0 ? 0 : texts.indexOf(TENS);
    return switch (texts.size()) {
      case 1 -> texts.get(0).equals(TEN) ? 10 : digit(texts.get(0));
      case 2 -> mark == 0 ? sum(10, texts.get(1)) : mark == 1 ? 10 * digit(texts.get(0)) : 0;
      case 3 -> mark == 1 ? sum(10 * digit(texts.get(0)), texts.get(2)) : 0;
      default -> 0;
    };
  }

  private static int sum(int tens, String ones) {
    return tens == 0 || digit(ones) == 0 ? 0 : tens + digit(ones);
  }

  private static int digit(String word) {
    return DIGITS.getOrDefault(word, 0);
  }
}
