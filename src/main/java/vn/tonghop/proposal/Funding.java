package vn.tonghop.proposal;

/**
 * The money of a đề án, or a sum of such: the total as stated, and the three sources it comes from.
 * Whether the total is the sum of its sources is a rule's question, not this type's.
 *
 * @param total tổng kinh phí thực hiện
 * @param provincial kinh phí khuyến công địa phương, the provincial budget's share
 * @param beneficiary kinh phí đóng góp của đơn vị thụ hưởng
 * @param other nguồn khác
 */
public record Funding(Dong total, Dong provincial, Dong beneficiary, Dong other) {

  public static final Funding ZERO = new Funding(Dong.ZERO, Dong.ZERO, Dong.ZERO, Dong.ZERO);

  /** Amounts in đồng. */
  public static Funding ofDong(long total, long provincial, long beneficiary, long other) {
    return new Funding(Dong.of(total), Dong.of(provincial), Dong.of(beneficiary), Dong.of(other));
  }

  public Funding plus(Funding added) {
    return new Funding(
        total.plus(added.total),
        provincial.plus(added.provincial),
        beneficiary.plus(added.beneficiary),
        other.plus(added.other));
  }

  public Funding minus(Funding taken) {
    return new Funding(
        total.minus(taken.total),
        provincial.minus(taken.provincial),
        beneficiary.minus(taken.beneficiary),
        other.minus(taken.other));
  }

  public Dong sumOfSources() {
    return provincial.plus(beneficiary).plus(other);
  }
}
