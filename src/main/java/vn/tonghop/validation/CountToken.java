package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.proposal.Folded;

/**
 * A word, a number or a sign of a text in which something is counted.
 *
 * @param text small letters, with diacritics: "sáu" is six and "sau" is after
 * @param kind what it is
 * @param count the number of something: 5 of "05", 1058 of "1.058"; 0 where it is none
 */
record CountToken(String text, Kind kind, int count) {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}|[1-9]\\.[0-9]{3}");
  private static final Pattern RANGE = Pattern.compile("[0-9]{1,4}[-–—][0-9]{1,4}");

  /** What a token is. */
  enum Kind {
    WORD,
    /** A word that may be part of a number: "hai", "mươi", "năm". */
    NUMERAL,
    /** Digits with what joins them; not every number counts something. */
    NUMBER,
    SIGN
  }

  /**
   * A text taken apart. White space is lost, but for the end of a line.
   *
   * @param text in small letters
   */
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
        tokens.add(number(text.substring(at, end)));
      } else if (c == '\n' || !Character.isWhitespace(c)) {
        tokens.add(new CountToken(String.valueOf(c), Kind.SIGN, 0));
      }
      at = end;
    }
    return tokens;
  }

  private static CountToken word(String text) {
    return new CountToken(text, SpelledNumber.isPart(text) ? Kind.NUMERAL : Kind.WORD, 0);
  }

  private static CountToken number(String text) {
    int count = COUNT.matcher(text).matches() ? Integer.parseInt(text.replace(".", "")) : 0;
    return new CountToken(text, Kind.NUMBER, count);
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

  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.NUMERAL;
  }

  boolean isWord(String word) {
    return isWord() && text.equals(word);
  }

  boolean isNumeral() {
    return kind == Kind.NUMERAL;
  }

  /** Without diacritics, as the names of units are compared; "" for what is no word. */
  String folded() {
    return isWord() ? Folded.fold(text) : "";
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
