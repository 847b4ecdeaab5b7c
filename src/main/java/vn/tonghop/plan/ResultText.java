package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.proposal.ComparableText;

/**
 * Takes expected results apart, one after the other: their words are few and come back again and
 * again, so that each is made comparable once. For one thread.
 */
final class ResultText {

  /**
   * The full stop of an abbreviation ("TP. Biên Hòa", "Tp.") ends nothing. What stands before a
   * full stop is asked when there is one, and not at each letter.
   */
  private static final Pattern CLAUSE =
      Pattern.compile("[;\\n]|[.!?](?<=(?:[\\p{Ll}\\p{M}]{2}|[\\p{Nd}%)])[.!?])(?=\\s|$)");

  /** A number with its signs ("1.600", "25%", "53/2018"), a word, or a dash. */
  private static final Pattern TOKEN =
      Pattern.compile("[0-9](?:[0-9\\p{L}%]|[.,/:-](?=[0-9\\p{L}]))*|[\\p{L}\\p{M}]+|[-–—]");

  private static final Pattern WHOLE =
      Pattern.compile("[0-9]{1,9}|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,3}");

  /** More than a plan uses, and few enough to be kept whatever a text says. */
  private static final int MOST_WORDS = 20_000;

  private final Map<String, ResultWord> words = new HashMap<>();

  /** The clauses of a text, which may be searched for many things. */
  List<ResultClause> clauses(String text) {
    return CLAUSE.splitAsStream(text).map(this::words).map(ResultClause::of).toList();
  }

  private List<ResultWord> words(String clause) {
    List<String> tokens = TOKEN.matcher(clause).results().map(MatchResult::group).toList();
    List<ResultWord> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (isDigits(tokens, at)) {
        found.add(number(tokens.get(at), endsRange(tokens, at)));
      } else if (!isDash(tokens, at)) {
        found.add(word(tokens.get(at)));
      }
    }
    return found;
  }

  private ResultWord word(String token) {
    ResultWord known = words.get(token);
    if (known != null) {
      return known;
    }
    ResultWord word = new ResultWord(ComparableText.of(token), ResultWord.NONE);
    if (words.size() < MOST_WORDS) {
      words.put(token, word);
    }
    return word;
  }

  private static ResultWord number(String token, boolean inRange) {
    Matcher whole = WHOLE.matcher(token);
    return new ResultWord(
        "", whole.matches() && !inRange ? Long.parseLong(token.replace(".", "")) : ResultWord.NONE);
  }

  private static boolean endsRange(List<String> tokens, int at) {
    return isDash(tokens, at + 1) && isDigits(tokens, at + 2)
        || isDash(tokens, at - 1) && isDigits(tokens, at - 2);
  }

  private static boolean isDash(List<String> tokens, int at) {
    return at >= 0 && at < tokens.size() && "-–—".contains(tokens.get(at));
  }

  private static boolean isDigits(List<String> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).charAt(0) >= '0'
        && tokens.get(at).charAt(0) <= '9';
  }
}
