package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Folded;

/**
 * A word, a number or a sign of a text in which something is counted.
 *
 * @param text small letters, with diacritics: "sáu" is six and "sau" is after
 * @param folded without diacritics; the sign itself where it is one
 * @param kind what it is
 */
record CountToken(String text, String folded, Kind kind) {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}|[1-9]\\.[0-9]{3}");
  private static final Pattern RANGE = Pattern.compile("[0-9]{1,4}[-–—][0-9]{1,4}");

  /** What a token is. */
  enum Kind {
    WORD,
    /** Digits with what joins them; not every number counts something. */
    NUMBER,
    SIGN
  }

  /** Taken apart. White space is lost, but for the end of a line. */
  static List<CountToken> of(String text) {
    List<CountToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        end = endOfWord(text, at);
        tokens.add(word(text.substring(at, end)));
      } else if (isDigit(c)) {
        end = endOfNumber(text, at);
        String number = text.substring(at, end);
        tokens.add(new CountToken(number, number, Kind.NUMBER));
      } else if (c == '\n' || !Character.isWhitespace(c)) {
        String sign = String.valueOf(c);
        tokens.add(new CountToken(sign, sign, Kind.SIGN));
      }
      at = end;
    }
    return tokens;
  }

  private static CountToken word(String word) {
    return new CountToken(word.toLowerCase(Locale.ROOT), Folded.fold(word), Kind.WORD);
  }

  private static int endOfWord(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  /** Signs belong to it where digits follow: 1.058, 10/5/2018, 3-5. */
  private static int endOfNumber(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && (isDigit(text.charAt(end))
            || ".,/:-–—".indexOf(text.charAt(end)) >= 0
                && end + 1 < text.length()
                && isDigit(text.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number of something: 5 of "05", 1058 of "1.058"; 0 where it is none. */
  int count() {
    return kind == Kind.NUMBER && COUNT.matcher(text).matches()
        ? Integer.parseInt(text.replace(".", ""))
        : 0;
  }

  /** Whether it is two numbers, "03-05". */
  boolean isRange() {
    return kind == Kind.NUMBER && RANGE.matcher(text).matches();
  }

  /** From the first to the last number of a range. */
  UnitCount range() {
    String[] ends = text.split("[-–—]");
    int first = Integer.parseInt(ends[0]);
    int last = Integer.parseInt(ends[1]);
    return new UnitCount(Math.min(first, last), Math.max(first, last));
  }

  boolean isWord(String foldedWord) {
    return kind == Kind.WORD && folded.equals(foldedWord);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
