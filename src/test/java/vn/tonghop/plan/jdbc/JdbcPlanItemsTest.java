package vn.tonghop.plan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.jdbc.StoredRows;
import vn.tonghop.revision.Revisions;

class JdbcPlanItemsTest {

  @AutoClose private static final MigratedDatabase DATABASE = MigratedDatabase.fresh();

  private final JdbcPlanItems items = new JdbcPlanItems(DATABASE.jdbc());
  private final Consolidation consolidation = new Consolidation(PlanDefinitions.of2021());
  private final long revision = Revisions.open(DATABASE.jdbc(), "731.xlsx");

  @Test
  void theItemsOfAPlanAreReadBackWithTheirNumbersInTheirOrder() {
    List<Proposal> accepted =
        List.of(
            proposal().in(1, "731.xlsx", 9).ofProgramme("7").awaitingFunding().build(),
            proposal().in(1, "731.xlsx", 10).ofProgramme("2").build(),
            proposal().in(1, "731.xlsx", 11).ofProgramme("1").noted(null).build());
    new StoredRows(DATABASE.jdbc(), revision).insert(accepted.toArray(new Proposal[0]));
    ProvincialPlan plan = consolidation.of(accepted);
    items.insert(revision, plan);
    assertThat(items.all(revision)).isEqualTo(plan.items().toList()).hasSize(3);
    assertThat(consolidation.arrange(items.byProgramme(revision))).isEqualTo(plan);
  }

  @Test
  void moreItemsThanFitOnAPageAreReadInTheirOrderToo() {
    List<Proposal> accepted = new ArrayList<>();
    for (int row = 1; row <= 2 * ItemPages.ITEMS_ON_PAGE + 3; row++) {
      String programme = row % 3 == 0 ? "2" : "1";
      accepted.add(proposal().in(1, "731.xlsx", row).ofProgramme(programme).build());
    }
    new StoredRows(DATABASE.jdbc(), revision).insert(accepted.toArray(new Proposal[0]));
    ProvincialPlan plan = consolidation.of(accepted);
    items.insert(revision, plan);
    assertThat(consolidation.arrange(items.byProgramme(revision))).isEqualTo(plan);
  }

  @Test
  void itemsThatDoNotStandTogetherAreReadInTheirOrderToo() {
    List<Proposal> accepted =
        List.of(
            proposal().in(1, "731.xlsx", 9).ofProgramme("1").build(),
            proposal().in(1, "731.xlsx", 10).ofProgramme("2").build(),
            proposal().in(1, "731.xlsx", 11).ofProgramme("1").build());
    new StoredRows(DATABASE.jdbc(), revision).insert(accepted.toArray(new Proposal[0]));
    items.insert(revision, consolidation.of(accepted));
    DATABASE
        .jdbc()
        .update(
            "update plan_item set position = position + 7 where revision_id = ? and row_number = 11",
            revision);
    Map<String, List<PlanItem>> read = items.byProgramme(revision);
    assertThat(read.get("1")).extracting(PlanItem::number).containsExactly("1.1", "1.2");
    assertThat(read.get("2")).extracting(PlanItem::number).containsExactly("2.1");
  }

  @Test
  void itemsAreCountedAndTheirMoneyAddedUpByProgramme() {
    List<Proposal> accepted =
        List.of(
            proposal().in(1, "731.xlsx", 9).ofProgramme("1").awaitingFunding().build(),
            proposal().in(1, "731.xlsx", 10).ofProgramme("1").build());
    new StoredRows(DATABASE.jdbc(), revision).insert(accepted.toArray(new Proposal[0]));
    ProvincialPlan plan = consolidation.of(accepted);
    items.insert(revision, plan);
    assertThat(items.tallies(revision)).containsExactly(entry("1", plan.tally()));
    assertThat(plan.tally().rows()).isEqualTo(2);
  }

  @Test
  void aPlanWithoutItemsIsKeptToo() {
    items.insert(revision, new Consolidation(PlanDefinitions.of2021()).of(List.of()));
    assertThat(items.all(revision)).isEmpty();
  }
}
