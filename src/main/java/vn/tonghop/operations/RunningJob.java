package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * The job that runs in this process, if one does, and the wish that it stop.
 *
 * <p>A stopping execution is noticed by Spring Batch whenever a step starts or commits a chunk, and
 * before the next step. It is told here and not through {@code JobOperator.stop}, which writes to
 * the rows that the running steps are writing, and makes one of the two fail.
 */
final class RunningJob implements JobExecutionListener {

  private @Nullable JobExecution running;
  private boolean stopAsked;

  /** Has the running job stop between two chunks, and each that is started from now on. */
  synchronized void stop() {
    stopAsked = true;
    if (running != null) {
      running.setStatus(BatchStatus.STOPPING);
    }
  }

  @Override
  public synchronized void beforeJob(JobExecution execution) {
    running = execution;
    if (stopAsked) {
      execution.setStatus(BatchStatus.STOPPING);
    }
  }

  @Override
  public synchronized void afterJob(JobExecution execution) {
    running = null;
  }
}
