package vn.tonghop.validation;

import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * Tells amounts in two units from other sums that do not add up: the total is exactly a thousand or
 * a million times the sum of its sources, or the other way round, or it would be that sum if a
 * single source were. Which of the cells is meant is for a person to say; nothing is converted.
 */
final class MixedUnits {

  private static final long[] FACTORS = {1_000, 1_000_000};

  private MixedUnits() {}

  static Optional<Finding> of(Proposal proposal, Funding funding) {
    Dong total = funding.total();
    Dong sum = funding.sumOfSources();
    if (total.equals(sum) || hasNegative(funding)) {
      return Optional.empty();
    }
    Optional<Finding> whole = ofTotal(proposal, total, sum);
    return whole.isPresent() ? whole : ofOneSource(proposal, funding);
  }

  private static boolean hasNegative(Funding funding) {
    return funding.total().isNegative()
        || funding.provincial().isNegative()
        || funding.beneficiary().isNegative()
        || funding.other().isNegative();
  }

  private static Optional<Finding> ofTotal(Proposal proposal, Dong total, Dong sum) {
    for (long factor : FACTORS) {
      if (isMultiple(total, sum, factor) || isMultiple(sum, total, factor)) {
        return Optional.of(
            Finding.of(
                FindingCode.UNIT_OF_TOTAL_DOUBTFUL,
                proposal.at(Field.TOTAL),
                total.grouped(),
                sum.grouped(),
                Dong.of(factor).grouped()));
      }
    }
    return Optional.empty();
  }

  private static boolean isMultiple(Dong large, Dong small, long factor) {
    return !small.isZero()
        && large.amount() % factor == 0
        && large.amount() / factor == small.amount();
  }

  private static Optional<Finding> ofOneSource(Proposal proposal, Funding funding) {
    return ofSource(Field.PROVINCIAL_SHARE, funding.provincial(), proposal, funding)
        .or(() -> ofSource(Field.BENEFICIARY_SHARE, funding.beneficiary(), proposal, funding))
        .or(() -> ofSource(Field.OTHER_SHARE, funding.other(), proposal, funding));
  }

  /** The total less the other sources is what the source would have to be. */
  private static Optional<Finding> ofSource(
      Field field, Dong source, Proposal proposal, Funding funding) {
    Dong needed = funding.total().minus(funding.sumOfSources().minus(source));
    for (long factor : FACTORS) {
      boolean off =
          !source.isZero()
              && (isMultiple(source, needed, factor) || isMultiple(needed, source, factor));
      if (off) {
        return Optional.of(
            Finding.of(
                FindingCode.UNIT_OF_SOURCE_DOUBTFUL,
                proposal.at(field),
                field.name(),
                source.grouped(),
                needed.grouped(),
                funding.total().grouped()));
      }
    }
    return Optional.empty();
  }
}
