package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.plan.SelectedItems;
import vn.tonghop.proposal.Proposal;

/**
 * Which items no rate applies to, so that a report can say how much of a plan was compared with
 * ceilings and shares: silence must not pass for consent.
 */
public final class RateCoverage {

  private static final List<Rule> COMPARING = List.of(new CeilingPerUnit(), new ShareOfTotal());

  private RateCoverage() {}

  /**
   * The items of a plan that ask for provincial money and are of no content with a rate on the
   * judging day, in the order of the appendix. None where nothing at all is compared with rates:
   * then the rules are named that did not run.
   */
  public static SelectedItems withoutRate(ProvincialPlan plan, PlanDefinition definition) {
    return COMPARING.stream().allMatch(rule -> isIdle(rule, definition))
        ? SelectedItems.NONE
        : SelectedItems.of(plan, item -> isWithoutRate(item.proposal(), definition));
  }

  private static boolean isIdle(Rule rule, PlanDefinition definition) {
    return !definition.checks().rules().isOn(rule.name()) || rule.lacks(definition).isPresent();
  }

  private static boolean isWithoutRate(Proposal proposal, PlanDefinition definition) {
    return !proposal.fundingOrZero().provincial().isZero()
        && new Reading(proposal, definition)
            .contents().stream()
                .allMatch(
                    rate ->
                        definition
                            .checks()
                            .support()
                            .applied(rate, definition.judgedOn())
                            .isEmpty());
  }
}
