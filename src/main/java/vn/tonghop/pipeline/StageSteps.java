package vn.tonghop.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.batch.core.partition.support.SimpleStepExecutionSplitter;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.trace.ChunkTrace;
import vn.tonghop.pipeline.trace.LogMarks;
import vn.tonghop.pipeline.trace.TracedStep;
import vn.tonghop.revision.Revision;

/** Makes the step of a stage, of either shape a stage can have. */
final class StageSteps {

  /** Rows to a transaction: what a crash costs at most, and what a commit is spread over. */
  private static final int CHUNK = 1_000;

  /** Between two questions of a stage whose threads are at work. */
  private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

  private final JobRepository jobRepository;
  private final PlatformTransactionManager transactions;
  private final TaskExecutor executor;
  private final StageProgress progress;
  private final Revision revision;
  private final CountedTables counted;
  private final Function<Stage, DoneMark> doneMarks;

  StageSteps(
      JobRepository jobRepository,
      PlatformTransactionManager transactions,
      TaskExecutor executor,
      StageProgress progress,
      Revision revision,
      CountedTables counted,
      Function<Stage, DoneMark> doneMarks) {
    this.jobRepository = jobRepository;
    this.transactions = transactions;
    this.executor = executor;
    this.progress = progress;
    this.revision = revision;
    this.counted = counted;
    this.doneMarks = doneMarks;
  }

  /** A stage that does its work in one transaction. */
  Step once(Stage stage, OnceTasklet.Work work) {
    return TracedStep.ofStage(
        revision,
        stage,
        new StepBuilder(stage.label(), jobRepository)
            .tasklet(new OnceTasklet(work, doneMarks.apply(stage)), transactions)
            .listener(new StageListener(stage, progress))
            .listener(counted)
            .build());
  }

  /**
   * What does pieces of a stage's work in threads of its own, while the stage waits.
   *
   * @param threads how many, from 1
   * @param permission throws when this process may not work on any more
   */
  SideBySide sideBySide(int threads, Runnable permission) {
    return new SideBySide(threads, transactions, permission, SIGN_OF_LIFE);
  }

  /**
   * A stage that works on its submissions in parallel, and closes over all of them.
   *
   * @param numbers of the submissions; asked anew at each start, and the same after a restart
   * @param stepOfSubmission the step that works on the submission with that number
   */
  Step partitioned(
      Stage stage,
      Supplier<List<Integer>> numbers,
      IntFunction<Step> stepOfSubmission,
      Runnable closing) {
    TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
    handler.setTaskExecutor(task -> executor.execute(LogMarks.carriedBy(task)));
    handler.setStep(PerSubmission.worker(stage.label(), stepOfSubmission));
    PartitionedStage step =
        new PartitionedStage(
            jobRepository, new TransactionTemplate(transactions), closing, doneMarks.apply(stage));
    step.setName(stage.label());
    step.setPartitionHandler(handler);
    step.setStepExecutionSplitter(
        new SimpleStepExecutionSplitter(
            jobRepository, stage.label(), PerSubmission.partitioner(numbers)));
    step.registerStepExecutionListener(new StageListener(stage, progress));
    step.registerStepExecutionListener(counted);
    return TracedStep.ofStage(revision, stage, step);
  }

  /**
   * The step that works on one submission.
   *
   * @param name of its file
   * @param body adds reader and writer
   */
  <I, O> Step ofSubmission(
      Stage stage, int number, String name, UnaryOperator<ChunkOrientedStepBuilder<I, O>> body) {
    ChunkOrientedStepBuilder<I, O> builder =
        new StepBuilder(PerSubmission.name(stage.label(), number), jobRepository)
            .<I, O>chunk(CHUNK)
            .transactionManager(transactions)
            .interruptionPolicy(new InterruptedIsStopped())
            .listener(new AdvanceListener<O>(stage, progress))
            .listener(new ChunkTrace<I, O>(stage, name));
    return TracedStep.ofSubmission(revision, stage, name, body.apply(builder).build());
  }
}
