package vn.tonghop.matching.bench;

import org.jspecify.annotations.Nullable;

/**
 * A đề án as those mean it who ask for it.
 *
 * @param firm who receives it; null where many do
 * @param sender who sends it
 * @param implementer who carries it out
 */
record Scheme(
    Subject subject,
    @Nullable Firm firm,
    Body sender,
    String implementer,
    Money money,
    int start,
    int end,
    Manner manner) {

  Scheme by(Body other, String otherImplementer) {
    return new Scheme(subject, firm, other, otherImplementer, money, start, end, manner);
  }

  Scheme of(Firm other) {
    return new Scheme(subject, other, sender, implementer, money, start, end, manner);
  }

  Scheme about(Subject other) {
    return new Scheme(other, firm, sender, implementer, money, start, end, manner);
  }

  Scheme costing(Money other) {
    return new Scheme(subject, firm, sender, implementer, other, start, end, manner);
  }

  Scheme lasting(int first, int last) {
    return new Scheme(subject, firm, sender, implementer, money, first, last, manner);
  }

  Scheme put(Manner other) {
    return new Scheme(subject, firm, sender, implementer, money, start, end, other);
  }
}
