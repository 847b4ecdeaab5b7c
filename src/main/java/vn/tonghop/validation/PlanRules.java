package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.plan.ProvincialPlan;

/** All rules about the plan as a whole. */
public final class PlanRules {

  private static final List<PlanRule> ALL =
      List.of(new BudgetKept(), new ProgrammeBudgetsKept(), new CeilingPerBeneficiary());

  private final PlanDefinition definition;
  private final AskedRules<PlanRule> rules;

  public PlanRules(PlanDefinition definition) {
    this.definition = definition;
    this.rules = AskedRules.of(ALL, definition);
  }

  /** All that was asked of the plan, as "name/version". */
  public List<String> versions() {
    return rules.versions();
  }

  /** Those that do not run in this year. */
  public List<IdleRule> idle() {
    return rules.idle();
  }

  /** What is wrong with the plan, or worth a look. */
  public List<Finding> judge(ProvincialPlan plan) {
    return rules.asked().stream()
        .flatMap(rule -> rule.check(plan, definition).stream())
        .map(definition.checks().rules()::weighed)
        .toList();
  }
}
