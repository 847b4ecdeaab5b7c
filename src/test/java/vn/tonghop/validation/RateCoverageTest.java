package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rates;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.finding.RuleName;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;

class RateCoverageTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void namesWhatWasComparedWithNothing() {
    assertThat(
            RateCoverage.withoutRate(
                    new Consolidation(PLAN)
                        .of(
                            List.of(
                                proposal().build(),
                                proposal().inRow(13).named("Tập huấn khuyến công").build(),
                                proposal().inRow(14).named("Xây dựng thương hiệu").build(),
                                proposal().inRow(15).named("Tập huấn").awaitingFunding().build())),
                    PLAN)
                .items())
        .extracting(PlanItem::number)
        .containsExactly("2.2", "2.3");
  }

  /** That nothing is compared is told by the rules that did not run. */
  @Test
  void namesNothingWhereNoRateIsAskedAtAll() {
    ProvincialPlan plan =
        new Consolidation(PLAN).of(List.of(proposal().named("Tập huấn khuyến công").build()));
    assertThat(RateCoverage.withoutRate(plan, PLAN).size()).isEqualTo(1);
    assertThat(RateCoverage.withoutRate(plan, without(RuleName.CEILING_PER_UNIT)).size())
        .isEqualTo(1);
    assertThat(
            RateCoverage.withoutRate(
                    plan, without(RuleName.CEILING_PER_UNIT, RuleName.SHARE_OF_TOTAL))
                .isEmpty())
        .isTrue();
    Checks checks = PLAN.checks();
    Checks withoutRates = new Checks(checks.rules(), Rates.NONE, checks.legalBases());
    assertThat(RateCoverage.withoutRate(plan, PlanDefinitions.judged(PLAN, withoutRates)).isEmpty())
        .isTrue();
  }

  private static PlanDefinition without(RuleName... rules) {
    Checks checks = PLAN.checks();
    Map<RuleName, String> off =
        Stream.of(rules).collect(Collectors.toMap(rule -> rule, rule -> "not asked"));
    return PlanDefinitions.judged(
        PLAN,
        new Checks(
            new RuleSettings(off, Map.of(), RuleSettings.Blocking.NOTHING),
            checks.rates(),
            checks.legalBases()));
  }
}
