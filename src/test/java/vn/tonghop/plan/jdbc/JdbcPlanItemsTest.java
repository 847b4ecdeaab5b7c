package vn.tonghop.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.jdbc.StoredRows;
import vn.tonghop.revision.Revisions;

class JdbcPlanItemsTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcPlanItems items = new JdbcPlanItems(DATABASE.jdbc());
  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx");

  @Test
  void theItemsOfAPlanAreReadBackWithTheirNumbersInTheirOrder() {
    List<Proposal> accepted =
        List.of(
            proposal().in(1, "731.xlsx", 9).ofProgramme("7").awaitingFunding().build(),
            proposal().in(1, "731.xlsx", 10).ofProgramme("2").build(),
            proposal().in(1, "731.xlsx", 11).ofProgramme("1").noted(null).build());
    new StoredRows(DATABASE.jdbc(), revision).insert(accepted.toArray(new Proposal[0]));
    Consolidation consolidation = new Consolidation(PlanDefinitions.of2021());
    ProvincialPlan plan = consolidation.of(accepted);
    items.insert(revision, plan);
    assertThat(items.all(revision)).isEqualTo(plan.items().toList()).hasSize(3);
    assertThat(consolidation.arrange(items.all(revision))).isEqualTo(plan);
  }

  @Test
  void aPlanWithoutItemsIsKeptToo() {
    items.insert(revision, new Consolidation(PlanDefinitions.of2021()).of(List.of()));
    assertThat(items.all(revision)).isEmpty();
  }
}
