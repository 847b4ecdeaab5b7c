package vn.tonghop.pipeline;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.PartitionStep;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A stage that works on its submissions in parallel and then closes, in one transaction, over all
 * of them. After a restart only unfinished submissions are worked on, and the closing is done if
 * and only if it had not been committed.
 */
final class PartitionedStage extends PartitionStep {

  private final TransactionTemplate transaction;
  private final Runnable closing;
  private final DoneMark done;

  PartitionedStage(
      JobRepository jobRepository,
      TransactionTemplate transaction,
      Runnable closing,
      DoneMark done) {
    super(jobRepository);
    this.transaction = transaction;
    this.closing = closing;
    this.done = done;
  }

  @Override
  protected void doExecute(StepExecution stepExecution) throws Exception {
    super.doExecute(stepExecution);
    if (stepExecution.getStatus() == BatchStatus.COMPLETED && !done.isSet()) {
      transaction.executeWithoutResult(status -> close());
    }
  }

  private void close() {
    closing.run();
    done.set();
  }
}
