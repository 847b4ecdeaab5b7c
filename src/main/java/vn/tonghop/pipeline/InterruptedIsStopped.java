package vn.tonghop.pipeline;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Stops a step whose thread was interrupted, between two of its chunks. The threads of a stage are
 * interrupted when one of its partitions failed.
 *
 * <p>Spring Batch 6.0.4 does so by itself, but takes such a step for completed, whatever is left to
 * do: its {@code ChunkOrientedStep} asks only whether the execution is to be terminated, which an
 * interruption does not say of itself. A restart would leave out the rest of a submission.
 */
final class InterruptedIsStopped implements StepInterruptionPolicy {

  @Override
  public void checkInterrupted(StepExecution stepExecution) throws JobInterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      stepExecution.setTerminateOnly();
    }
    if (stepExecution.isTerminateOnly()) {
      throw new JobInterruptedException("stopped between two chunks");
    }
  }
}
