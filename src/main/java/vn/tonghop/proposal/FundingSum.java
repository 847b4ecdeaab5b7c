package vn.tonghop.proposal;

/**
 * Adds up the money of many đề án without an object for every sum on the way. For one thread.
 *
 * <p>What does not fit a {@code long} throws {@link ArithmeticException}, as in {@link
 * Funding#plus}.
 */
public final class FundingSum {

  private long total;
  private long provincial;
  private long beneficiary;
  private long other;

  /** Adds the money of one more. */
  public void add(Funding added) {
    total = Math.addExact(total, added.total().amount());
    provincial = Math.addExact(provincial, added.provincial().amount());
    beneficiary = Math.addExact(beneficiary, added.beneficiary().amount());
    other = Math.addExact(other, added.other().amount());
  }

  /** What those that were added come to; zero without any. */
  public Funding funding() {
    return Funding.ofDong(total, provincial, beneficiary, other);
  }
}
