package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.publication.BlockedPlan;
import vn.tonghop.publication.PublishedFindings;

/**
 * The folder in which a revision that is not published leaves what was found, apart from where the
 * published ones lie. The same revision leaves the same files however often it is blocked, and none
 * once it is published.
 */
final class BlockedFolder {

  private final Tables tables;
  private final Assignment assignment;
  private final Writers writers;
  private final Runnable permission;

  /**
   * @param permission throws when this process may not put files into the folder any more
   */
  BlockedFolder(Tables tables, Assignment assignment, Writers writers, Runnable permission) {
    this.tables = tables;
    this.assignment = assignment;
    this.writers = writers;
    this.permission = permission;
  }

  /**
   * Writes what there is to see, and returns the folder.
   *
   * @param trusted whether the sums are those of what was read: else none are shown
   */
  Path write(boolean trusted) throws IOException {
    Examination examination = new Examination(tables, assignment);
    ProvincialPlan items = trusted ? examination.plan() : null;
    PublishedFindings findings = examination.findings(items);
    BlockedPlan plan =
        new BlockedPlan(
            assignment.definition(),
            assignment.revision().number(),
            findings,
            tables.ledger().of(assignment.revisionId()),
            examination.senders(),
            items == null ? null : budget(items));
    OutputFolder folder = new OutputFolder(assignment.blocked(), permission);
    folder.put(Examination.FINDINGS, out -> examination.write(plan.mark(), findings, out));
    folder.put(workbookName(), out -> writers.findings().write(plan, out));
    // In this thread alone: what blocks the revision may be committed only with its stage.
    new Replies(
            tables,
            assignment,
            writers,
            new Replies.About(plan.mark(), findings, plan.ledger(), plan.senders(), trusted))
        .write((name, content, reply) -> folder.put(name, content));
    return assignment.blocked();
  }

  /** Removes what was left; what somebody else put there stays. */
  void remove() throws IOException {
    if (Files.isDirectory(assignment.blocked())) {
      OutputFolder folder = new OutputFolder(assignment.blocked(), permission);
      folder.discard(List.of(Examination.FINDINGS, workbookName()));
      folder.discard(Replies.among(folder.names(), tables, assignment));
      removeIfEmpty(assignment.blocked());
      removeIfEmpty(assignment.blocked().resolveSibling(""));
    }
  }

  private String workbookName() {
    return "khong-xuat-ban-" + assignment.revision().year() + ".xlsx";
  }

  private @Nullable BudgetUse budget(ProvincialPlan plan) {
    return plan.items().findAny().isEmpty()
        ? null
        : BudgetUse.of(plan, assignment.definition().budget());
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    if (Files.isDirectory(folder) && OutputFolder.isEmpty(folder)) {
      Files.delete(folder);
    }
  }
}
