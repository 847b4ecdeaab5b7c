package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RuleName;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.BeneficiaryName;
import vn.tonghop.proposal.Proposal;

/**
 * All đề án of one beneficiary together, whoever sent them and whatever programme they stand under,
 * keep to the ceiling of their content where that is a ceiling per cơ sở: otherwise it could be
 * passed by asking twice.
 *
 * <p>Compared are đề án that name one beneficiary and are certainly of one content. None of them is
 * wrong by itself, so none is refused. The finding stands at each of them, since every district
 * gets the findings of its own workbook only.
 */
final class CeilingPerBeneficiary implements PlanRule {

  @Override
  public RuleName name() {
    return RuleName.CEILING_PER_BENEFICIARY;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    return RatesLacking.unless(
        definition, rate -> rate.ceiling() != null && rate.rate().perBeneficiary());
  }

  @Override
  public List<Finding> check(ProvincialPlan plan, PlanDefinition definition) {
    BitSet again = NamedAgain.in(plan);
    PrimitiveIterator.OfInt places = IntStream.range(0, Integer.MAX_VALUE).iterator();
    Map<Key, SupportOfOne> received = new LinkedHashMap<>();
    plan.items()
        .filter(item -> again.get(places.nextInt()))
        .forEach(item -> receive(item, definition, received));
    List<Finding> findings = new ArrayList<>();
    received.values().forEach(support -> findings.addAll(support.findings(definition.judgedOn())));
    return findings;
  }

  /** Who received what. */
  private record Key(String content, String beneficiary) {}

  private static void receive(
      PlanItem item, PlanDefinition definition, Map<Key, SupportOfOne> received) {
    Proposal proposal = item.proposal();
    String named = proposal.beneficiary();
    if (named == null || proposal.funding() == null) {
      return;
    }
    String beneficiary = BeneficiaryName.comparable(named);
    List<Optional<Allowance>> readings = Allowance.of(new Reading(proposal, definition));
    if (readings.size() != 1 || !BeneficiaryName.isOfOne(beneficiary)) {
      return;
    }
    readings
        .get(0)
        .filter(allowance -> allowance.rate().rate().perBeneficiary() && !allowance.isExempt())
        .filter(allowance -> allowance.units().count().least() == 1)
        .ifPresent(
            allowance ->
                received
                    .computeIfAbsent(
                        new Key(allowance.rate().rate().content(), beneficiary),
                        key -> new SupportOfOne(named))
                    .add(item, allowance));
  }
}
