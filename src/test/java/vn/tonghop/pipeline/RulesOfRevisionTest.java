package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.RulesRun;
import vn.tonghop.revision.Revisions;

class RulesOfRevisionTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final PlanDefinition plan = PlanDefinitions.of2021();

  @Test
  void thatNoEarlierPlanWasComparedIsSaid() {
    RulesRun run =
        new RulesOfRevision(Tables.over(DATABASE.jdbc())).of(Revisions.open(DATABASE.jdbc()), plan);

    assertThat(run.idle())
        .contains(
            new IdleRule(
                RuleName.EARLIER_PLANS, IdleRule.Reason.NOTHING_BROUGHT_IN, "history import"));
    assertThat(run.asked()).noneMatch(rule -> rule.startsWith("earlier-plans/"));
    assertThat(run.asked()).contains("similar-proposals/1");
  }

  @Test
  void thatOnlyIdenticalDeAnAreFoundIsSaid() {
    RulesRun run =
        new RulesOfRevision(Tables.over(DATABASE.jdbc()))
            .of(Revisions.open(DATABASE.jdbc()), PlanDefinitions.judged(plan, Checks.DEFAULT));

    assertThat(run.idle())
        .contains(
            new IdleRule(RuleName.SIMILAR_PROPOSALS, IdleRule.Reason.NOTHING_DEFINED, "matching"))
        .extracting(IdleRule::rule)
        .isSorted();
    assertThat(run.asked()).noneMatch(rule -> rule.startsWith("similar-proposals/"));
  }
}
