package vn.tonghop.legalbasis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words before a number say of it: its kind, as in "Quyết định số ", "QĐ" or "Luật Ngân
 * sách nhà nước số ", or at least that it is one: "số ".
 *
 * @param kind null where they say none
 * @param start index in the text of the first letter of the kind, or of the number
 * @param saysNumber whether "số" stands before it
 */
record KindBefore(@Nullable InstrumentKind kind, int start, boolean saysNumber) {

  /** "Thông tư liên tịch". */
  private static final int MOST_WORDS = 4;

  /** What an instrument is about stands between its kind and "số". */
  private static final int LONGEST_SUBJECT = 120;

  private static final Pattern KIND_AND_SUBJECT =
      Pattern.compile(
          "(?<![\\p{L}0-9])(?<kind>(?iu:" + InstrumentKind.inFull() + ")) [^0-9;:]{1,90}");

  private static final String NUMBER = "số";

  /**
   * @param from index before which everything belongs to another citation
   * @param to index at which the number begins
   */
  static KindBefore in(String text, int from, int to) {
    int end = withoutSpaces(text, from, to);
    boolean saysNumber =
        end - from >= NUMBER.length()
            && text.regionMatches(true, end - NUMBER.length(), NUMBER, 0, NUMBER.length())
            && wordBegin(text, from, end) == end - NUMBER.length();
    if (saysNumber) {
      end = withoutSpaces(text, from, end - NUMBER.length());
    }
    KindBefore direct = endingAt(text, from, end, saysNumber);
    if (direct.kind() != null) {
      return direct;
    }
    return saysNumber
        ? withSubject(text, from, end).orElse(new KindBefore(null, to, true))
        : new KindBefore(null, to, false);
  }

  /** The longest kind that ends there: "Bộ luật" before "luật". */
  private static KindBefore endingAt(String text, int from, int end, boolean saysNumber) {
    KindBefore longest = new KindBefore(null, end, saysNumber);
    int begin = end;
    for (int words = 1; words <= MOST_WORDS; words++) {
      int next = wordBegin(text, from, begin);
      if (next == begin) {
        break;
      }
      int start = next;
      longest =
          InstrumentKind.of(text.substring(start, end))
              .map(kind -> new KindBefore(kind, start, saysNumber))
              .orElse(longest);
      if (next == from || text.charAt(next - 1) != ' ') {
        break;
      }
      begin = next - 1;
    }
    return longest;
  }

  private static Optional<KindBefore> withSubject(String text, int from, int end) {
    int begin = Math.max(from, end - LONGEST_SUBJECT);
    Matcher found = KIND_AND_SUBJECT.matcher(text).region(begin, end);
    while (found.find()) {
      if (found.end() == end) {
        return InstrumentKind.of(found.group("kind"))
            .map(kind -> new KindBefore(kind, found.start(), true));
      }
    }
    return Optional.empty();
  }

  private static int withoutSpaces(String text, int from, int end) {
    int at = end;
    while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ':')) {
      at--;
    }
    return at;
  }

  private static int wordBegin(String text, int from, int end) {
    int at = end;
    while (at > from && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
