package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Plausible;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;

/**
 * The amounts of a đề án are in one unit, and of a size that its programme knows. What lies outside
 * the bounds of the whole plan was questioned when it was read.
 */
final class PlausibleAmount implements Rule {

  @Override
  public RuleName name() {
    return RuleName.PLAUSIBLE_AMOUNT;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    Funding funding = proposal.funding();
    if (funding == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    MixedUnits.of(proposal, funding).ifPresent(findings::add);
    Plausible plausible = definition.checks().fields().of(proposal.programmeCode()).plausible();
    if (plausible != null && isQuestioned(funding.total(), plausible, definition.plausible())) {
      findings.add(implausible(proposal, funding.total(), plausible, definition));
    }
    return findings;
  }

  private static boolean isQuestioned(Dong total, Plausible programme, Plausible plan) {
    BigDecimal dong = BigDecimal.valueOf(total.amount());
    return dong.signum() > 0 && plan.includes(dong) && !programme.includes(dong);
  }

  private static Finding implausible(
      Proposal proposal, Dong total, Plausible plausible, PlanDefinition definition) {
    String programme =
        Optional.ofNullable(proposal.programmeCode())
            .flatMap(definition::programme)
            .map(Programme::name)
            .orElse("");
    String smallest = plausible.smallest().grouped();
    String largest = plausible.largest().grouped();
    Dong meant = meant(total, plausible);
    return meant == null
        ? Finding.of(
            FindingCode.AMOUNT_UNUSUAL,
            proposal.at(Field.TOTAL),
            total.grouped(),
            smallest,
            largest,
            programme)
        : Finding.of(
            FindingCode.AMOUNT_OF_OTHER_UNIT,
            proposal.at(Field.TOTAL),
            total.grouped(),
            smallest,
            largest,
            programme,
            meant.grouped());
  }

  /** The amount a thousandfold less or more, where that is plausible; null where neither is. */
  private static @Nullable Dong meant(Dong total, Plausible plausible) {
    BigDecimal dong = BigDecimal.valueOf(total.amount());
    for (int zeros : new int[] {3, 6}) {
      for (int scale : new int[] {-zeros, zeros}) {
        BigDecimal other = dong.scaleByPowerOfTen(scale);
        if (plausible.includes(other) && other.stripTrailingZeros().scale() <= 0) {
          return Dong.of(other.longValueExact());
        }
      }
    }
    return null;
  }
}
