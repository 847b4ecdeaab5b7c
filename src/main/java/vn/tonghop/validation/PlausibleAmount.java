package vn.tonghop.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.Plausible;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.UnitSlip;

/**
 * The amounts of a đề án are in one unit, and of a size that its programme knows; where that says
 * nothing, the plan does. What only another unit would put right is said with the amount in it; too
 * much is not accepted, while a little may be all that is asked for.
 */
final class PlausibleAmount implements Rule {

  private static final String NO_PROGRAMME = "–";

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
    if (funding == null || amounts(funding).anyMatch(Dong::isNegative)) {
      return List.of(); // a negative amount is in no unit, and is told as what it is
    }
    List<Finding> findings = new ArrayList<>();
    Optional<Finding> mixed = MixedUnits.of(proposal, funding);
    mixed.ifPresent(findings::add);
    Plausible plausible = plausible(proposal, definition);
    boolean explained =
        mixed.filter(finding -> finding.code() == FindingCode.UNIT_OF_TOTAL_DOUBTFUL).isPresent()
            && plausible.includes(dong(funding.sumOfSources()));
    if (isQuestioned(funding.total(), plausible) && !explained) {
      findings.add(implausible(proposal, funding.total(), plausible, definition));
    }
    return findings;
  }

  /**
   * The money that was meant where all its amounts are in another unit than that of their table;
   * empty where that is not so, or would be no whole đồng.
   */
  Optional<Funding> meant(Proposal proposal, PlanDefinition definition) {
    Funding funding = proposal.fundingOrZero();
    return likely(funding.total(), plausible(proposal, definition))
        .filter(slip -> amounts(funding).map(slip::meant).allMatch(PlausibleAmount::isWhole))
        .map(
            slip -> {
              List<Dong> meant = amounts(funding).map(amount -> whole(slip.meant(amount))).toList();
              return new Funding(meant.get(0), meant.get(1), meant.get(2), meant.get(3));
            });
  }

  private static Stream<Dong> amounts(Funding funding) {
    return Stream.of(funding.total(), funding.provincial(), funding.beneficiary(), funding.other());
  }

  private static Plausible plausible(Proposal proposal, PlanDefinition definition) {
    Plausible own = definition.checks().fields().of(proposal.programmeCode()).plausible();
    return own == null ? definition.plausible() : own;
  }

  private static Optional<UnitSlip> likely(Dong total, Plausible plausible) {
    return Stream.of(UnitSlip.values())
        .filter(slip -> explains(slip, total, plausible))
        .findFirst();
  }

  private static boolean isQuestioned(Dong total, Plausible plausible) {
    BigDecimal dong = dong(total);
    return dong.signum() > 0 && !plausible.includes(dong);
  }

  private static BigDecimal dong(Dong amount) {
    return BigDecimal.valueOf(amount.amount());
  }

  private static Finding implausible(
      Proposal proposal, Dong total, Plausible plausible, PlanDefinition definition) {
    List<String> arguments = new ArrayList<>();
    arguments.add(total.grouped());
    arguments.add(plausible.smallest().grouped());
    arguments.add(plausible.largest().grouped());
    arguments.add(programme(proposal, definition));
    Optional<UnitSlip> likely = likely(total, plausible);
    if (likely.isPresent()) {
      UnitSlip slip = likely.get();
      arguments.add(whole(slip.meant(total)).grouped());
      arguments.add(slip.name());
    }
    Finding finding =
        Finding.of(
            likely.isPresent() ? FindingCode.AMOUNT_OF_OTHER_UNIT : FindingCode.AMOUNT_UNUSUAL,
            proposal.at(Field.TOTAL),
            arguments.toArray(String[]::new));
    boolean little = total.amount() < plausible.smallest().amount();
    return little ? finding.weighing(Severity.WARNING) : finding;
  }

  /** Its name, or how its rows are headed where the plan knows no such programme. */
  private static String programme(Proposal proposal, PlanDefinition definition) {
    return Optional.ofNullable(proposal.programmeCode())
        .flatMap(definition::programme)
        .map(Programme::name)
        .orElse(Objects.requireNonNullElse(proposal.programmeText(), NO_PROGRAMME));
  }

  private static boolean explains(UnitSlip slip, Dong total, Plausible plausible) {
    BigDecimal meant = slip.meant(total);
    return plausible.includes(meant) && isWhole(meant);
  }

  private static Dong whole(BigDecimal dong) {
    return Dong.of(dong.longValueExact());
  }

  private static boolean isWhole(BigDecimal dong) {
    return dong.stripTrailingZeros().scale() <= 0;
  }
}
