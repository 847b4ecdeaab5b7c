package vn.tonghop.validation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the number that stands before the name of a unit, from its last word to its first. */
final class QuantityBefore {

  /** What is numbered, not counted: "năm 2021", "tháng 5", "gấp 2 lần". */
  private static final Set<String> NUMBERED =
      Set.of(
          "năm", "tháng", "ngày", "quý", "điều", "khoản", "đợt", "đoạn", "gấp", "tăng", "giảm",
          "lần", "số");

  /** Words before which "năm" is five; elsewhere it may be a year. */
  private static final Set<String> BEFORE_FIVE =
      Set.of("trợ", "cho", "giúp", "khoảng", "nhất", "thiểu", "đến", "tới", "là", "với", "và");

  private static final Set<String> UP_TO = Set.of("tối đa", "không quá", "nhiều nhất");

  private final List<CountToken> tokens;
  private final int first;

  /**
   * @param first index of the first token of the clause
   */
  QuantityBefore(List<CountToken> tokens, int first) {
    this.tokens = tokens;
    this.first = first;
  }

  /** The number directly before this token; null when none counts what follows. */
  @Nullable Quantity of(int name) {
    Quantity plain = isSign(name - 1, ")") ? inBrackets(name - 3) : ending(name - 1);
    Quantity whole = plain == null ? null : withBeginOfRange(plain);
    return whole == null || isNumbered(whole.begin()) ? null : bounded(whole);
  }

  /** "năm (05)", "05 (năm)", "(05)": said twice, or once in brackets. */
  private @Nullable Quantity inBrackets(int open) {
    if (!isSign(open, "(")) {
      return null;
    }
    Quantity inside = ending(open + 1, true);
    Quantity before = ending(open - 1, true);
    if (inside == null || before == null) {
      return inside == null ? null : new Quantity(inside.count(), open);
    }
    UnitCount count =
        inside.count().agreesWith(before.count())
            ? inside.count()
            : new UnitCount(
                Math.min(inside.count().least(), before.count().least()),
                Math.max(inside.count().most(), before.count().most()));
    return new Quantity(count, before.begin());
  }

  private @Nullable Quantity ending(int last) {
    return ending(last, false);
  }

  /**
   * @param sure whether "năm" can only be five here
   */
  private @Nullable Quantity ending(int last, boolean sure) {
    if (last < first) {
      return null;
    }
    CountToken token = tokens.get(last);
    if (token.count() > 0) {
      return new Quantity(UnitCount.exactly(token.count()), last);
    }
    if (token.isRange()) {
      return token.range().least() == 0 ? null : new Quantity(token.range(), last);
    }
    return token.isNumeral() ? spelled(last, sure) : null;
  }

  private @Nullable Quantity spelled(int last, boolean sure) {
    int begin = last;
    while (begin > first && tokens.get(begin - 1).isNumeral()) {
      begin--;
    }
    int number = SpelledNumber.of(tokens.subList(begin, last + 1));
    boolean mayBeYear = begin == last && tokens.get(last).text().equals("năm") && !sure;
    boolean five = begin == first || BEFORE_FIVE.contains(tokens.get(begin - 1).text());
    return number == 0 || mayBeYear && !five
        ? null
        : new Quantity(UnitCount.exactly(number), begin);
  }

  /** "03 - 05", "từ 3 đến 5", "2 hoặc 3". */
  private Quantity withBeginOfRange(Quantity last) {
    int joint = last.begin() - 1;
    if (joint <= first || !last.count().isExact() || !isJoint(tokens.get(joint))) {
      return last;
    }
    int lower = tokens.get(joint - 1).count();
    return lower == 0
        ? last
        : new Quantity(
            new UnitCount(
                Math.min(lower, last.count().least()), Math.max(lower, last.count().most())),
            joint - 1);
  }

  private static boolean isJoint(CountToken token) {
    return switch (token.text()) {
      case "-", "–", "—", "đến", "tới", "hoặc" -> true;
      default -> false;
    };
  }

  private boolean isNumbered(int begin) {
    if (begin <= first) {
      return false;
    }
    CountToken before = tokens.get(begin - 1);
    boolean total =
        before.isWord("số") && begin - 2 >= first && tokens.get(begin - 2).isWord("tổng");
    return before.isWord() && NUMBERED.contains(before.text()) && !total;
  }

  /** "tối đa 05", "dưới 05": one is not more than that either. */
  private Quantity bounded(Quantity found) {
    int begin = found.begin();
    if (begin - 1 >= first && tokens.get(begin - 1).text().equals("dưới")) {
      return new Quantity(new UnitCount(1, Math.max(1, found.count().most() - 1)), begin);
    }
    boolean upTo =
        begin - 2 >= first
            && UP_TO.contains(tokens.get(begin - 2).text() + " " + tokens.get(begin - 1).text());
    return upTo ? new Quantity(new UnitCount(1, found.count().most()), begin) : found;
  }

  private boolean isSign(int at, String sign) {
    return at >= first && tokens.get(at).isSign(sign);
  }
}
