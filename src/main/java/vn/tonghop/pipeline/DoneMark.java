package vn.tonghop.pipeline;

import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.RecordedSeal;
import vn.tonghop.audit.Stage;

/**
 * Marks, in the transaction of the work itself, that the work of a stage is done, and has the
 * operations log say how far the decision log is sealed with it.
 *
 * <p>Neither the status of a step nor its execution context will do for that. Spring Batch notes
 * the status later: a JVM that dies in between would do the work twice. And it saves the context
 * once more when a step has failed, with whatever was put into it by the transaction that was
 * rolled back: the work would never be done.
 */
final class DoneMark {

  private final Tables tables;
  private final Assignment assignment;
  private final Journal journal;
  private final Stage stage;

  DoneMark(Tables tables, Assignment assignment, Journal journal, Stage stage) {
    this.tables = tables;
    this.assignment = assignment;
    this.journal = journal;
    this.stage = stage;
  }

  boolean isSet() {
    return tables.revisions().isDone(assignment.revisionId(), stage);
  }

  /**
   * To be called last in the transaction: whoever logs an operation, of whichever year, waits from
   * then on until it is committed.
   */
  void set() {
    tables.revisions().setDone(assignment.revisionId(), stage);
    if (stage.decides()) {
      recordSeal();
    }
  }

  private void recordSeal() {
    journal.record(
        OperationEvent.SEALED,
        RecordedSeal.of(stage.label(), tables.decisions().chain(assignment.revisionId()))
            .details());
  }
}
