package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Stage;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.Senders;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.revision.Revision;

/** Puts together what is known of a revision as far as it has come. */
final class ReadOverview {

  private final Tables tables;

  ReadOverview(Tables tables) {
    this.tables = tables;
  }

  Overview of(Revision revision, PlanDefinition definition) {
    Stage next = tables.revisions().nextStage(revision.id()).orElse(null);
    return new Overview(
        isDone(Stage.INTAKE, next) ? senders(revision, definition) : null,
        isDone(Stage.CONSOLIDATION, next) ? budget(revision, definition) : null,
        tables.ledger().of(revision.id()),
        tables.mailings().all(revision.id()));
  }

  private static boolean isDone(Stage stage, @Nullable Stage next) {
    return next == null || stage.compareTo(next) < 0;
  }

  private Senders senders(Revision revision, PlanDefinition definition) {
    return Senders.of(
        definition,
        tables.submissions().all(revision.id()),
        tables.submissions().superseded(revision.id()).keySet());
  }

  private BudgetUse budget(Revision revision, PlanDefinition definition) {
    return BudgetUse.of(
        definition.programmes(), tables.planItems().tallies(revision.id()), definition.budget());
  }
}
