package vn.tonghop.matching;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a mã số thuế: ten digits, or ten and the three of a branch. Without its label it must be
 * one by its check digit and no telephone number.
 */
final class TaxCodes {

  private static final Pattern DIGITS =
      Pattern.compile("(?<![0-9])[0-9](?:[ .-]?[0-9]){9}(?:[ .-]?[0-9]{3})?(?![0-9])");
  private static final Pattern TELEPHONE = Pattern.compile("0[35789].*");

  /** By law, from the left: the tenth digit is ten less the remainder of their sum by eleven. */
  private static final int[] FACTORS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

  private static final int DIGITS_OF_CODE = 10;

  private final Phrases labels;

  TaxCodes(MatchingWords words, Lexicon lexicon) {
    this.labels = new Phrases(lexicon, words.taxCodes());
  }

  /** The first ten digits as a number, without the branch; 0 when the text has none. */
  long in(Sentence sentence, String text) {
    boolean labelled = labels.areIn(sentence);
    if (!labelled && !sentence.hasLongNumber()) {
      return 0;
    }
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      String code = digits.group().replaceAll("[^0-9]", "").substring(0, 10);
      if (labelled || (isCode(code) && !TELEPHONE.matcher(code).matches())) {
        return Long.parseLong(code);
      }
    }
    return 0;
  }

  /**
   * Whether one is the other with a digit mistyped, or two that are neighbours in the wrong order:
   * the check digit sees to it that no two that are right differ so little.
   */
  static boolean isMistyped(long one, long other) {
    String written = written(one);
    String otherwise = written(other);
    int first = 0;
    while (first < DIGITS_OF_CODE && written.charAt(first) == otherwise.charAt(first)) {
      first++;
    }
    int last = DIGITS_OF_CODE - 1;
    while (last > first && written.charAt(last) == otherwise.charAt(last)) {
      last--;
    }
    boolean swapped =
        last == first + 1
            && written.charAt(first) == otherwise.charAt(last)
            && written.charAt(last) == otherwise.charAt(first);
    return (first == last || swapped) && !(isCode(written) && isCode(otherwise));
  }

  private static String written(long code) {
    String digits = Long.toString(code);
    return "0".repeat(DIGITS_OF_CODE - digits.length()) + digits;
  }

  private static boolean isCode(String digits) {
    int sum = 0;
    for (int at = 0; at < FACTORS.length; at++) {
      sum += FACTORS[at] * (digits.charAt(at) - '0');
    }
    return 10 - sum % 11 == digits.charAt(9) - '0';
  }
}
