package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.RulesRun;

class AllRulesTest {

  private final PlanDefinition plan = PlanDefinitions.of2021();

  @Test
  void isAskedWhatIsAskedOfADeAnAndOfThePlan() {
    assertThat(AllRules.of(plan).asked())
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.concat(
                        new Rules(plan).versions().stream(),
                        new PlanRules(plan).versions().stream()),
                    Stream.of("stated-totals/1", "submitters-in-time/1"))
                .toList())
        .anyMatch(rule -> rule.startsWith("required-fields/"))
        .anyMatch(rule -> rule.startsWith("budget/"));
  }

  /** A rule that is neither would be missing in every report. */
  @Test
  void everyRuleIsAskedOrSaidNotToBe() {
    RulesRun run = AllRules.of(plan);
    for (RuleName rule : RuleName.values()) {
      boolean asked = run.asked().stream().anyMatch(one -> one.startsWith(rule.id() + "/"));
      boolean idle = run.idle().stream().anyMatch(one -> one.rule() == rule);
      // Of these only the revision says: whether there is something to compare with.
      boolean known = rule != RuleName.EARLIER_PLANS && rule != RuleName.SIMILAR_PROPOSALS;
      assertThat(asked ^ idle).as(rule.id()).isEqualTo(known);
    }
  }

  @Test
  void whatIsSwitchedOffIsNamedWhoeverWouldHaveAskedIt() {
    RulesRun run =
        AllRules.of(
            without(
                Map.of(
                    RuleName.BUDGET, "not assigned yet",
                    RuleName.MONTHS_WITHIN_YEAR, "of no matter",
                    RuleName.EARLIER_PLANS, "no plans before")));

    assertThat(run.idle())
        .contains(
            off(RuleName.MONTHS_WITHIN_YEAR, "of no matter"),
            off(RuleName.BUDGET, "not assigned yet"),
            off(RuleName.EARLIER_PLANS, "no plans before"));
    assertThat(run.idle()).extracting(IdleRule::rule).isSorted().doesNotHaveDuplicates();
    assertThat(run.asked()).doesNotContain("budget/1", "months-within-year/1");
  }

  private PlanDefinition without(Map<RuleName, String> off) {
    Checks checks = plan.checks();
    return PlanDefinitions.judged(
        plan,
        new Checks(
            new RuleSettings(off, Map.of(), Blocking.NOTHING),
            checks.rates(),
            checks.legalBases()));
  }

  private static IdleRule off(RuleName rule, String because) {
    return new IdleRule(rule, IdleRule.Reason.SWITCHED_OFF, because);
  }
}
