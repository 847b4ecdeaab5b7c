package vn.tonghop.pipeline;

import vn.tonghop.audit.Stage;
import vn.tonghop.revision.jdbc.JdbcRevisions;

/**
 * Marks, in the transaction of the work itself, that the work of a stage is done.
 *
 * <p>Neither the status of a step nor its execution context will do for that. Spring Batch notes
 * the status later: a JVM that dies in between would do the work twice. And it saves the context
 * once more when a step has failed, with whatever was put into it by the transaction that was
 * rolled back: the work would never be done.
 */
final class DoneMark {

  private final JdbcRevisions revisions;
  private final long revisionId;
  private final Stage stage;

  DoneMark(JdbcRevisions revisions, long revisionId, Stage stage) {
    this.revisions = revisions;
    this.revisionId = revisionId;
    this.stage = stage;
  }

  boolean isSet() {
    return revisions.isDone(revisionId, stage);
  }

  void set() {
    revisions.setDone(revisionId, stage);
  }
}
