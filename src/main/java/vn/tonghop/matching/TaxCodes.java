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

  private final Phrases labels;

  TaxCodes(MatchingWords words, Lexicon lexicon) {
    this.labels = new Phrases(lexicon, words.taxCodes());
  }

  /** The first ten digits as a number, without the branch; 0 when the text has none. */
  long in(Sentence sentence, String text) {
    boolean labelled = isLabelled(sentence);
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

  private boolean isLabelled(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (labels.lengthAt(sentence, at) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(String digits) {
    int sum = 0;
    for (int at = 0; at < FACTORS.length; at++) {
      sum += FACTORS[at] * (digits.charAt(at) - '0');
    }
    return 10 - sum % 11 == digits.charAt(9) - '0';
  }
}
