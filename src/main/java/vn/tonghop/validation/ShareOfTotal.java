package vn.tonghop.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * The province does not pay more of a total than the share of its content, to the đồng (TTLT
 * 26/2014/TTLT-BTC-BCT Điều 6, Thông tư 28/2018/TT-BTC Điều 8; the figures are data). As with
 * {@link CeilingPerUnit}, only what is too much by every reading is refused.
 */
final class ShareOfTotal implements ReadingRule {

  @Override
  public RuleName name() {
    return RuleName.SHARE_OF_TOTAL;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    return RatesLacking.unless(definition, rate -> rate.share() != null);
  }

  @Override
  public List<Finding> check(Reading reading) {
    Proposal proposal = reading.proposal();
    Funding funding = proposal.fundingOrZero();
    Dong asked = funding.provincial();
    // Of a total that is less than one of its sources nothing is a share; that is said elsewhere.
    if (asked.compareTo(Dong.ZERO) <= 0 || asked.compareTo(funding.total()) > 0) {
      return List.of();
    }
    List<Optional<SharedCost>> readings = SharedCost.of(reading);
    List<SharedCost> above =
        readings.stream()
            .flatMap(Optional::stream)
            .filter(cost -> asked.compareTo(cost.most()) > 0)
            .toList();
    if (above.isEmpty()) {
      return List.of();
    }
    RateFindings say = new RateFindings(proposal, reading.definition().judgedOn());
    return List.of(
        above.size() < readings.size() ? say.shareAmbiguous(above) : exceeded(above, say));
  }

  private static Finding exceeded(List<SharedCost> above, RateFindings say) {
    return above.stream()
        .filter(SharedCost::isExempt)
        .findFirst()
        .map(say::shareNotApplied)
        .orElseGet(
            () ->
                say.shareExceeded(
                    above.stream().max(Comparator.comparing(SharedCost::most)).orElseThrow()));
  }
}
