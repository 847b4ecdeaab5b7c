package vn.tonghop.pipeline.trace;

import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.Revision;

/** One execution of a step, from its beginning to its end. */
abstract class ExecutionEvent extends Event {

  @Label("Year")
  int year;

  @Label("Revision")
  int revision;

  @Label("Stage")
  String stage = "";

  @Label("Items")
  @Description("Written and committed in this execution")
  long items;

  @Label("Status")
  @Description("As Spring Batch names it")
  String status = "";

  /** Ends it with what came of it, for whoever records. */
  final void commit(Revision of, Stage at, StepExecution execution) {
    end();
    if (shouldCommit()) {
      year = of.year();
      revision = of.number();
      stage = at.label();
      items = execution.getWriteCount();
      status = execution.getStatus().name();
      commit();
    }
  }
}
