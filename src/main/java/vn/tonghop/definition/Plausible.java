package vn.tonghop.definition;

import java.math.BigDecimal;
import vn.tonghop.proposal.Dong;

/**
 * What one đề án may cost in all, to be believed without a second look. A plan.yml may leave the
 * block out.
 *
 * @param smallest plausible total
 * @param largest plausible total, not less than the smallest
 */
public record Plausible(Dong smallest, Dong largest) {

  /**
   * From 2 triệu, a tenth of the smallest đề án in the plan of 2021, to 50 tỷ, which all đề án of
   * the plan of 2018 together do not cost. A share at the highest ceiling of the law, 6 tỷ for a
   * cluster (Thông tư 28/2018/TT-BTC Điều 8), is an eighth of that.
   */
  public static final Plausible DEFAULT =
      new Plausible(Dong.of(2_000_000), Dong.of(50_000_000_000L));

  /** Whether a total in đồng lies between them. */
  public boolean includes(BigDecimal dong) {
    return dong.compareTo(BigDecimal.valueOf(smallest.amount())) >= 0
        && dong.compareTo(BigDecimal.valueOf(largest.amount())) <= 0;
  }
}
