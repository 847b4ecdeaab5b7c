package vn.tonghop.pipeline;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** A stage that does its work in one transaction, and exactly once. */
final class OnceTasklet implements Tasklet {

  /** The work of such a stage. */
  interface Work {

    /** Does the work and returns how many items it was about. */
    long run() throws Exception;
  }

  private final Work work;
  private final DoneMark done;

  OnceTasklet(Work work, DoneMark done) {
    this.work = work;
    this.done = done;
  }

  @Override
  public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext)
      throws Exception {
    if (!done.isSet()) {
      contribution.incrementWriteCount(work.run());
      done.set();
    }
    return RepeatStatus.FINISHED;
  }
}
