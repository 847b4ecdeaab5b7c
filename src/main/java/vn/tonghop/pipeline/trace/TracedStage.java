package vn.tonghop.pipeline.trace;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.Revision;

/** The step of a stage, all that is logged by it marked, and an event made of it. */
public final class TracedStage implements Step {

  private final Revision revision;
  private final Stage stage;
  private final Step step;

  public TracedStage(Revision revision, Stage stage, Step step) {
    this.revision = revision;
    this.stage = stage;
    this.step = step;
  }

  @Override
  public String getName() {
    return step.getName();
  }

  @Override
  public boolean isAllowStartIfComplete() {
    return step.isAllowStartIfComplete();
  }

  @Override
  public int getStartLimit() {
    return step.getStartLimit();
  }

  @Override
  @SuppressWarnings("try") // the marks are there while it runs, and nobody asks them anything
  public void execute(StepExecution execution) throws JobInterruptedException {
    StageEvent event = new StageEvent();
    event.begin();
    try (LogMarks marks = LogMarks.stage(stage)) {
      step.execute(execution);
    } finally {
      commit(event, execution);
    }
  }

  private void commit(StageEvent event, StepExecution execution) {
    event.end();
    if (event.shouldCommit()) {
      event.year = revision.year();
      event.revision = revision.number();
      event.stage = stage.label();
      event.items = execution.getWriteCount();
      event.status = execution.getStatus().name();
      event.commit();
    }
  }
}
