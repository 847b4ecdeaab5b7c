package vn.tonghop.pipeline;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.audit.Stage;

/** Tells of the beginning and the end of a stage. */
final class StageListener implements StepExecutionListener {

  private final Stage stage;
  private final StageProgress progress;
  private long begun;

  StageListener(Stage stage, StageProgress progress) {
    this.stage = stage;
    this.progress = progress;
  }

  @Override
  public void beforeStep(StepExecution stepExecution) {
    begun = System.nanoTime();
    progress.started(stage);
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution stepExecution) {
    progress.measured(stage, figures(stepExecution));
    progress.ended(stage, stepExecution.getStatus() == BatchStatus.COMPLETED);
    return null;
  }

  private StageFigures figures(StepExecution execution) {
    return new StageFigures(
        Duration.ofNanos(System.nanoTime() - begun),
        execution.getReadCount(),
        execution.getWriteCount(),
        execution.getCommitCount(),
        execution.getRollbackCount());
  }
}
