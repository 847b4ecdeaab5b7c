package vn.tonghop.operations;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.pipeline.ConsolidatePlan;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/**
 * Marks as failed what a dead process left behind as running, so that it can be restarted. The
 * caller must hold the year: no living process can then be working on it, since the hold dies with
 * its process and not before.
 */
final class DeadExecutions {

  private final JobRepository jobRepository;
  private final JobOperator jobOperator;
  private final Tables tables;

  DeadExecutions(JobRepository jobRepository, JobOperator jobOperator, Tables tables) {
    this.jobRepository = jobRepository;
    this.jobOperator = jobOperator;
    this.tables = tables;
  }

  /**
   * Whether the last execution of a revision did not come to its end, even if all it had left to do
   * was to say so.
   */
  boolean isCutShort(Revision revision) {
    JobExecution last = last(revision);
    return last != null && last.getStatus() != BatchStatus.COMPLETED;
  }

  private @Nullable JobExecution last(Revision revision) {
    return jobRepository.getLastJobExecution(ConsolidatePlan.JOB, RevisionParameters.of(revision));
  }

  /**
   * Recovers the last execution of a revision, if it is dead; returns it then. One is dead too
   * whose end Spring Batch noted, but not the operations log: its process died between the two.
   */
  Optional<JobExecution> recover(Revision revision) {
    JobExecution last = last(revision);
    if (last == null) {
      forgetInstance(revision);
      return Optional.empty();
    }
    boolean running = last.getStatus().isRunning();
    if (running) {
      jobOperator.recover(last);
    }
    boolean dead = failUnknown(last) || running || !isRecorded(revision, last);
    return dead ? Optional.of(last) : Optional.empty();
  }

  /**
   * Spring Batch notes the job before its execution, in a transaction of its own, and would never
   * start one that was noted without: the process may die, or the database go away, in between.
   */
  private void forgetInstance(Revision revision) {
    JobInstance instance =
        jobRepository.getJobInstance(ConsolidatePlan.JOB, RevisionParameters.of(revision));
    if (instance != null) {
      jobRepository.deleteJobInstance(instance);
    }
  }

  private boolean isRecorded(Revision revision, JobExecution ended) {
    return tables.history().of(revision.year(), revision.number()).tellsOf(ended.getId());
  }

  /**
   * A step is of unknown status when the database went away before Spring Batch could note how the
   * step ended. Each of our steps notes what it has done in the transaction in which it does it, so
   * that it is safe to restart.
   */
  private boolean failUnknown(JobExecution last) {
    boolean unknown = last.getStatus() == BatchStatus.UNKNOWN;
    for (StepExecution step : last.getStepExecutions()) {
      if (step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning()) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
        jobRepository.update(step);
        unknown = true;
      }
    }
    if (unknown && last.getStatus() != BatchStatus.FAILED) {
      last.setStatus(BatchStatus.FAILED);
      last.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
      jobRepository.update(last);
    }
    return unknown;
  }
}
