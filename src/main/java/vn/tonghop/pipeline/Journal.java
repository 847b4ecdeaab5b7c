package vn.tonghop.pipeline;

import java.time.Clock;
import java.util.Map;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.OperationsLog;

/** Enters into the operations log what is done to the revision of an assignment. */
final class Journal {

  private final OperationsLog operations;
  private final Clock clock;
  private final Assignment assignment;

  Journal(OperationsLog operations, Clock clock, Assignment assignment) {
    this.operations = operations;
    this.clock = clock;
    this.assignment = assignment;
  }

  /** Writes in the caller's transaction; from then on until its end, whoever logs waits. */
  void record(OperationEvent event, Map<String, Object> details) {
    operations.record(
        new OperationEntry(
            clock.instant(),
            assignment.actor(),
            event,
            assignment.revision().year(),
            assignment.revision().number(),
            details));
  }
}
