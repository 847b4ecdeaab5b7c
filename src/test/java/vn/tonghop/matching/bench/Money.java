package vn.tonghop.matching.bench;

import vn.tonghop.proposal.Funding;

/** What a đề án costs, in đồng; its total is the sum of its sources. */
record Money(long provincial, long own, long other) {

  private static final long STEP = 500_000;

  Funding funding() {
    return Funding.ofDong(provincial + own + other, provincial, own, other);
  }

  Money times(long factor) {
    return new Money(provincial * factor, own * factor, other * factor);
  }

  Money dividedBy(long divisor) {
    return new Money(provincial / divisor, own / divisor, other / divisor);
  }

  /** So many percent of each source, in steps of half a triệu. */
  Money percent(int percent) {
    return new Money(part(provincial, percent), part(own, percent), part(other, percent));
  }

  private static long part(long amount, int percent) {
    return amount * percent / 100 / STEP * STEP;
  }
}
