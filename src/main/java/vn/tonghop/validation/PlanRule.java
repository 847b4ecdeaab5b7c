package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.plan.ProvincialPlan;

/**
 * One rule about the plan as a whole, or about several of its items together: a pure function like
 * {@link Rule}. There is no row that could be left out for it, so an error keeps the plan from
 * being published.
 */
interface PlanRule extends NamedRule {

  /** What is wrong with the plan; empty when nothing is. */
  List<Finding> check(ProvincialPlan plan, PlanDefinition definition);
}
