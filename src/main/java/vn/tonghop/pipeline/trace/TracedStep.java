package vn.tonghop.pipeline.trace;

import java.util.function.Supplier;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.Revision;

/** A step, all that is logged by it marked, and an event made of each of its executions. */
public final class TracedStep implements Step {

  private final Revision revision;
  private final Stage stage;
  private final Supplier<LogMarks> marking;
  private final Supplier<ExecutionEvent> events;
  private final Step step;

  private TracedStep(
      Revision revision,
      Stage stage,
      Supplier<LogMarks> marking,
      Supplier<ExecutionEvent> events,
      Step step) {
    this.revision = revision;
    this.stage = stage;
    this.marking = marking;
    this.events = events;
    this.step = step;
  }

  /** The step of a whole stage. */
  public static Step ofStage(Revision revision, Stage stage, Step step) {
    return new TracedStep(revision, stage, () -> LogMarks.stage(stage), StageEvent::new, step);
  }

  /** The step that works on one submission, which is given by the name of its file. */
  public static Step ofSubmission(Revision revision, Stage stage, String submission, Step step) {
    return new TracedStep(
        revision,
        stage,
        () -> LogMarks.submission(submission),
        () -> new SubmissionEvent(submission),
        step);
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
    ExecutionEvent event = events.get();
    event.begin();
    try (LogMarks marks = marking.get()) {
      step.execute(execution);
    } finally {
      event.commit(revision, stage, execution);
    }
  }
}
