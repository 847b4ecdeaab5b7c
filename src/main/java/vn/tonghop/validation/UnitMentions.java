package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.UnitNames;

/** Finds the names of units in a text and puts the numbers before them together. */
final class UnitMentions {

  private static final Set<String> ENDS_OF_CLAUSE = Set.of(";", ".", "\n", "•");
  private static final Set<String> JOINING_SIGNS = Set.of(",", "+", "&");
  private static final Set<String> JOINING_WORDS = Set.of("và", "cùng");

  /** What makes another thing of "cơ sở" and "hộ": a database, infrastructure, a family. */
  private static final Map<String, String> OTHER_THINGS =
      Map.of(
          "du", "lieu", "ha", "tang", "vat", "chat", "phap", "ly", "ly", "luan", "khoa", "hoc",
          "gia", "dinh");

  private static final Set<String> OTHER_THING = Set.of("ngheo", "dan", "nong", "khau");

  private final List<CountToken> tokens;
  private final UnitNames names;

  private UnitMentions(List<CountToken> tokens, UnitNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * The number over all clauses; empty when there is none. What stands in brackets divides a number
   * that was named outside them, and is read only where none was.
   */
  static Optional<UnitCount> total(List<CountToken> tokens, UnitNames names) {
    List<CountToken> outside = outsideBrackets(tokens);
    Optional<UnitCount> total = new UnitMentions(outside, names).total();
    return total.isEmpty() && outside.size() < tokens.size()
        ? new UnitMentions(tokens, names).total()
        : total;
  }

  /** Without what stands in brackets, except a number: "năm (05) cơ sở". */
  private static List<CountToken> outsideBrackets(List<CountToken> tokens) {
    if (tokens.stream().noneMatch(token -> token.isSign("("))) {
      return tokens; // as most
    }
    List<CountToken> outside = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      int close = tokens.get(at).isSign("(") ? closing(tokens, at) : at;
      if (close == at || isNumber(tokens.subList(at + 1, close))) {
        outside.add(tokens.get(at));
        at++;
      } else {
        at = close + 1;
      }
    }
    return outside;
  }

  /** The bracket that closes this one; this one itself when none does. */
  private static int closing(List<CountToken> tokens, int open) {
    for (int at = open + 1; at < tokens.size(); at++) {
      if (tokens.get(at).isSign(")")) {
        return at;
      }
    }
    return open;
  }

  private static boolean isNumber(List<CountToken> tokens) {
    return tokens.size() == 1 && (tokens.get(0).count() > 0 || tokens.get(0).isNumeral());
  }

  private Optional<UnitCount> total() {
    List<CountedClause> clauses = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= tokens.size(); at++) {
      if (at == tokens.size() || endsClause(tokens.get(at))) {
        clause(begin, at).ifPresent(clauses::add);
        begin = at + 1;
      }
    }
    return clauses.isEmpty() ? inTally() : Optional.of(CountedClause.total(clauses));
  }

  /** "Số cơ sở được hỗ trợ: 04", where the number follows. */
  private Optional<UnitCount> inTally() {
    for (int at = 1; at < tokens.size(); at++) {
      boolean tally = tokens.get(at - 1).isWord("số") || tokens.get(at - 1).isWord("lượng");
      int words = tally ? nameAt(at, tokens.size()) : 0;
      if (words > 0) {
        return behindColon(at + words);
      }
    }
    return Optional.empty();
  }

  private Optional<UnitCount> behindColon(int from) {
    int colon = from;
    while (colon < tokens.size() && tokens.get(colon).isWord()) {
      colon++;
    }
    boolean ends = colon + 2 == tokens.size() || colon + 2 < tokens.size() && isSign(colon + 2);
    return ends && tokens.get(colon).isSign(":") && tokens.get(colon + 1).count() > 0
        ? Optional.of(UnitCount.exactly(tokens.get(colon + 1).count()))
        : Optional.empty();
  }

  private boolean isSign(int at) {
    return tokens.get(at).kind() == CountToken.Kind.SIGN;
  }

  private static boolean endsClause(CountToken token) {
    return token.kind() == CountToken.Kind.SIGN && ENDS_OF_CLAUSE.contains(token.text());
  }

  private Optional<CountedClause> clause(int begin, int end) {
    CountedClause counted = null;
    for (int at = begin; at < end; at++) {
      if (counted != null && beginsParts(at)) {
        return Optional.of(counted);
      }
      int words = at > begin && mayEndNumber(tokens.get(at - 1)) ? nameAt(at, end) : 0;
      Quantity quantity = words == 0 ? null : new QuantityBefore(tokens, begin).of(at);
      if (quantity != null) {
        counted =
            counted == null
                ? new CountedClause(
                    quantity.count(),
                    tokens.subList(begin, quantity.begin()),
                    tokens.subList(at + words, end))
                : counted.withAnother(
                    quantity.count(),
                    quantity.begin() > begin && joins(tokens.get(quantity.begin() - 1)));
      }
      at += Math.max(0, words - 1);
    }
    return Optional.ofNullable(counted);
  }

  /** Names are looked for behind numbers only, of which there are few. */
  static boolean mayEndNumber(CountToken token) {
    return token.kind() == CountToken.Kind.NUMBER || token.isSign(")") || token.isNumeral();
  }

  /** "trong đó", "gồm", ":": what follows divides the number that was named. */
  private boolean beginsParts(int at) {
    CountToken token = tokens.get(at);
    boolean among =
        token.isWord("trong") && at + 1 < tokens.size() && tokens.get(at + 1).isWord("đó");
    return among || token.isWord("gồm") || token.isSign(":");
  }

  private static boolean joins(CountToken token) {
    return JOINING_SIGNS.contains(token.text()) || JOINING_WORDS.contains(token.text());
  }

  /** How many words the name of a unit has that stands here; 0 when none does. */
  private int nameAt(int at, int end) {
    String first = tokens.get(at).folded();
    for (List<String> name : names.words()) {
      if (name.get(0).equals(first) && at + name.size() <= end && goesOn(name, at)) {
        return isOtherThing(at + name.size(), end) ? 0 : name.size();
      }
    }
    return 0;
  }

  private boolean goesOn(List<String> name, int at) {
    for (int i = 1; i < name.size(); i++) {
      if (!tokens.get(at + i).folded().equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOtherThing(int after, int end) {
    return after < end
            && tokens.get(after - 1).isWord("hộ")
            && OTHER_THING.contains(tokens.get(after).folded())
        || after + 1 < end
            && tokens.get(after + 1).folded().equals(OTHER_THINGS.get(tokens.get(after).folded()));
  }
}
