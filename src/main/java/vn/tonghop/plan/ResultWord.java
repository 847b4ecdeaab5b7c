package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.proposal.ComparableText;

/**
 * A word of an expected result, or a number that may count something.
 *
 * @param comparable in the form in which words are compared; "" for what is no word
 * @param number the whole number; -1 for what is none: a share, a fraction, a date, either end of a
 *     range ("03 - 04 hợp đồng")
 */
record ResultWord(String comparable, long number) {

  private static final long NONE = -1;

  /** A number with its signs ("1.600", "25%", "53/2018"), a word, or a dash. */
  private static final Pattern TOKEN =
      Pattern.compile("[0-9](?:[0-9\\p{L}%]|[.,/:-](?=[0-9\\p{L}]))*|[\\p{L}\\p{M}]+|[-–—]");

  private static final Pattern WHOLE =
      Pattern.compile("[0-9]{1,9}|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,3}");

  static List<ResultWord> of(String clause) {
    List<String> tokens = TOKEN.matcher(clause).results().map(found -> found.group()).toList();
    List<ResultWord> words = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (!isDash(tokens, at)) {
        words.add(of(tokens.get(at), endsRange(tokens, at)));
      }
    }
    return words;
  }

  boolean isNumber() {
    return number != NONE;
  }

  private static ResultWord of(String token, boolean inRange) {
    if (!startsWithDigit(token)) {
      return new ResultWord(ComparableText.of(token), NONE);
    }
    Matcher whole = WHOLE.matcher(token);
    return new ResultWord(
        "", whole.matches() && !inRange ? Long.parseLong(token.replace(".", "")) : NONE);
  }

  private static boolean endsRange(List<String> tokens, int at) {
    return isDash(tokens, at + 1) && isDigits(tokens, at + 2)
        || isDash(tokens, at - 1) && isDigits(tokens, at - 2);
  }

  private static boolean isDash(List<String> tokens, int at) {
    return at >= 0 && at < tokens.size() && "-–—".contains(tokens.get(at));
  }

  private static boolean isDigits(List<String> tokens, int at) {
    return at >= 0 && at < tokens.size() && startsWithDigit(tokens.get(at));
  }

  private static boolean startsWithDigit(String token) {
    return token.charAt(0) >= '0' && token.charAt(0) <= '9';
  }
}
