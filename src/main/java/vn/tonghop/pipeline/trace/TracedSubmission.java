package vn.tonghop.pipeline.trace;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.Revision;

/** The step that works on one submission, its log lines marked, and an event made of it. */
public final class TracedSubmission implements Step {

  private final Revision revision;
  private final Stage stage;
  private final String submission;
  private final Step step;

  /** Traces a step; {@code submission} is the name of the file. */
  public TracedSubmission(Revision revision, Stage stage, String submission, Step step) {
    this.revision = revision;
    this.stage = stage;
    this.submission = submission;
    this.step = step;
  }

  @Override
  public String getName() {
    return step.getName();
  }

  @Override
  @SuppressWarnings("try") // the marks are there while it runs, and nobody asks them anything
  public void execute(StepExecution execution) throws JobInterruptedException {
    SubmissionEvent event = new SubmissionEvent();
    event.begin();
    try (LogMarks marks = LogMarks.submission(submission)) {
      step.execute(execution);
    } finally {
      commit(event, execution);
    }
  }

  private void commit(SubmissionEvent event, StepExecution execution) {
    event.end();
    if (event.shouldCommit()) {
      event.year = revision.year();
      event.revision = revision.number();
      event.stage = stage.label();
      event.submission = submission;
      event.items = execution.getWriteCount();
      event.status = execution.getStatus().name();
      event.commit();
    }
  }
}
