package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Rate;
import vn.tonghop.definition.RateInForce;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;

/**
 * A cost of which the province pays no more than a share.
 *
 * @param total of the đề án
 * @param percent of it that the province may pay, 1 to 100
 */
record SharedCost(RateInForce rate, Dong total, int percent) {

  /** By each reading of the đề án; empty where that has no such share. */
  static List<Optional<SharedCost>> of(Reading reading) {
    Dong total = largest(reading.proposal().fundingOrZero());
    return reading.byContent(rate -> of(rate, total, reading.definition()));
  }

  private static Optional<SharedCost> of(Rate rate, Dong total, PlanDefinition definition) {
    RateInForce applied =
        definition.checks().support().applied(rate, definition.judgedOn()).orElse(null);
    Integer share = applied == null ? null : applied.share();
    return applied == null || share == null
        ? Optional.empty()
        : Optional.of(new SharedCost(applied, total, share));
  }

  /**
   * Where the total is not the sum of its sources, which is said elsewhere, either may be wrong.
   */
  private static Dong largest(Funding funding) {
    Dong sum = funding.sumOfSources();
    return funding.total().compareTo(sum) > 0 ? funding.total() : sum;
  }

  /**
   * Rounded down, since no more is allowed in whole đồng; exact and within a long for any total.
   */
  Dong most() {
    long hundreds = total.amount() / 100;
    long rest = total.amount() % 100;
    return Dong.of(hundreds * percent + rest * percent / 100);
  }

  boolean isExempt() {
    return rate.exempt() != null;
  }
}
