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
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Programme;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.UnitSlip;

/**
 * The amounts of a đề án are in one unit, and of a size that its programme knows; where that says
 * nothing, the plan does. What another unit would put right is said with the amount in it.
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
    if (funding == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Optional<Finding> mixed = MixedUnits.of(proposal, funding);
    mixed.ifPresent(findings::add);
    Plausible own = definition.checks().fields().of(proposal.programmeCode()).plausible();
    Plausible plausible = own == null ? definition.plausible() : own;
    boolean explained =
        mixed.filter(finding -> finding.code() == FindingCode.UNIT_OF_TOTAL_DOUBTFUL).isPresent()
            && plausible.includes(dong(funding.sumOfSources()));
    if (isQuestioned(funding.total(), plausible) && !explained) {
      findings.add(implausible(proposal, funding.total(), plausible, definition));
    }
    return findings;
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
    Optional<UnitSlip> likely =
        Stream.of(UnitSlip.values()).filter(slip -> explains(slip, total, plausible)).findFirst();
    if (likely.isPresent()) {
      UnitSlip slip = likely.get();
      arguments.add(Dong.of(slip.meant(total).longValueExact()).grouped());
      arguments.add(slip.name());
    }
    return Finding.of(
        likely.isPresent() ? FindingCode.AMOUNT_OF_OTHER_UNIT : FindingCode.AMOUNT_UNUSUAL,
        proposal.at(Field.TOTAL),
        arguments.toArray(String[]::new));
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
    return plausible.includes(meant) && meant.stripTrailingZeros().scale() <= 0;
  }
}
