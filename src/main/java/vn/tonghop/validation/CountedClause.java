package vn.tonghop.validation;

import java.util.List;

/**
 * A clause that counts units. Two of them with the same number mostly say the same thing twice: "hỗ
 * trợ 05 cơ sở; 05 cơ sở có chiến lược". In a list they may be as many once more: "- Hỗ trợ 01 cơ
 * sở gạch; - Hỗ trợ 01 cơ sở gốm".
 *
 * @param count of units
 * @param before what stands before the number
 * @param behind what stands behind the name of the unit
 */
record CountedClause(UnitCount count, List<CountToken> before, List<CountToken> behind) {

  /** What two establishments do, one this and one that: "01 cơ sở chế biến gỗ". */
  private static final List<String> TRADES = List.of("sản xuất", "chế biến", "gia công");

  CountedClause {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }

  /** With a further number of the same clause. */
  CountedClause withAnother(UnitCount another, boolean joined) {
    return new CountedClause(joined ? count.plus(another) : count.beside(another), before, behind);
  }

  /** The number over all clauses, in their order. */
  static UnitCount total(List<CountedClause> clauses) {
    UnitCount total = clauses.get(0).count;
    for (int at = 1; at < clauses.size(); at++) {
      UnitCount count = clauses.get(at).count;
      total =
          clauses.get(at).isListedWith(clauses.get(at - 1))
              ? new UnitCount(Math.min(total.least(), count.least()), total.most() + count.most())
              : total.beside(count);
    }
    return total;
  }

  /** Whether both begin alike or name a trade, and are not the same. */
  private boolean isListedWith(CountedClause other) {
    boolean alike = !lead().isEmpty() && lead().equals(other.lead());
    boolean same = before.equals(other.before) && behind.equals(other.behind);
    return !same && (alike || namesTrade() && other.namesTrade());
  }

  /** "Giai đoạn 1" and "giai đoạn 2" begin alike. */
  private List<String> lead() {
    return before.stream()
        .filter(token -> token.kind() != CountToken.Kind.NUMBER)
        .map(CountToken::text)
        .toList();
  }

  private boolean namesTrade() {
    return behind.size() > 1 && TRADES.contains(behind.get(0).text() + " " + behind.get(1).text());
  }
}
