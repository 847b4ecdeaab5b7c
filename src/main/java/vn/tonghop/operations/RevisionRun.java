package vn.tonghop.operations;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.OperationsLog;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Assignment;
import vn.tonghop.pipeline.ConsolidatePlan;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.pipeline.trace.LogMarks;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearLostException;

/** Runs the job over one revision, from where it stands to its end. The caller holds the year. */
final class RevisionRun {

  private final ConsolidatePlan consolidatePlan;
  private final RunningJob runningJob;
  private final JobOperator jobOperator;
  private final DeadExecutions deadExecutions;
  private final Tables tables;
  private final TransactionTemplate transaction;
  private final OperationsLog operations;
  private final Clock clock;
  private final Outcomes outcomes;

  RevisionRun(
      ConsolidatePlan consolidatePlan,
      RunningJob runningJob,
      JobOperator jobOperator,
      DeadExecutions deadExecutions,
      Tables tables,
      TransactionTemplate transaction,
      OperationsLog operations,
      Clock clock,
      Outcomes outcomes) {
    this.consolidatePlan = consolidatePlan;
    this.runningJob = runningJob;
    this.jobOperator = jobOperator;
    this.deadExecutions = deadExecutions;
    this.tables = tables;
    this.transaction = transaction;
    this.operations = operations;
    this.clock = clock;
    this.outcomes = outcomes;
  }

  /**
   * Starts the job over a revision that was not worked on before, and waits for its end. A failure
   * of the job is an outcome, not an exception.
   *
   * @throws YearLostException when another run took over the year meanwhile
   */
  @SuppressWarnings("try") // the marks are there while it runs, and nobody asks them anything
  Outcome run(Revision revision, PlanDefinition definition, Terms terms) {
    try (LogMarks marks = LogMarks.revision(revision)) {
      Assignment assignment = terms.assignment(revision, definition);
      JobExecution execution = execute(assignment, terms);
      return ended(execution, outcomes.of(execution, assignment), terms.caller());
    }
  }

  /**
   * The same over a revision that was worked on before, from where it stands.
   *
   * @param hold of its year: tells who left it behind
   */
  Outcome resume(Revision revision, PlanDefinition definition, Terms terms, YearLock.Hold hold) {
    return resume(revision, definition, terms, hold, Map.of());
  }

  /**
   * The same.
   *
   * @param asked what is to be logged of how it was asked for
   */
  @SuppressWarnings("try") // as above
  Outcome resume(
      Revision revision,
      PlanDefinition definition,
      Terms terms,
      YearLock.Hold hold,
      Map<String, Object> asked) {
    try (LogMarks marks = LogMarks.revision(revision)) {
      transaction.executeWithoutResult(status -> takeUp(revision, terms.caller(), hold, asked));
      return run(revision, definition, terms);
    }
  }

  private void takeUp(
      Revision revision, Caller caller, YearLock.Hold hold, Map<String, Object> asked) {
    Map<String, Object> details = new TreeMap<>(asked);
    tables
        .revisions()
        .nextStage(revision.id())
        .ifPresent(next -> details.put("from", next.label()));
    log(OperationEvent.RESUMED, revision, caller, details);
    deadExecutions
        .recover(revision)
        .ifPresent(dead -> log(OperationEvent.RECOVERED, revision, caller, epitaph(dead, hold)));
    if (revision.state() == Revision.State.BLOCKED) {
      tables.revisions().setState(revision.id(), Revision.State.OPEN);
    }
  }

  /** What is known of a process that could not say how it ended. */
  private static Map<String, Object> epitaph(JobExecution dead, YearLock.Hold hold) {
    Map<String, Object> details = new TreeMap<>();
    details.put("execution", dead.getId());
    hold.predecessor()
        .ifPresent(
            before -> {
              details.put("process", before.holder().pid());
              details.put("host", before.holder().host());
              details.put("since", before.holder().since().toString());
              details.put("lastSign", before.lastSign().toString());
              details.put("processGone", before.processGone());
            });
    return details;
  }

  /** Whether nothing is left to do for it: published, and its job knows. */
  boolean isDone(Revision revision) {
    return revision.state() == Revision.State.PUBLISHED && !deadExecutions.isCutShort(revision);
  }

  private JobExecution execute(Assignment assignment, Terms terms) {
    ExecutorService threads = Executors.newFixedThreadPool(terms.threads());
    try {
      Job job =
          consolidatePlan.over(
              assignment, new TaskExecutorAdapter(threads), terms.progress(), runningJob);
      return jobOperator.start(job, RevisionParameters.of(assignment.revision()));
    } catch (JobExecutionException e) {
      throw new IllegalStateException("Spring Batch refuses to start " + assignment.revision(), e);
    } finally {
      end(threads);
    }
  }

  /**
   * A step that fails may leave partitions at work. They must have ended before the year is given
   * back: what they commit after that could meet with another run.
   */
  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Outcome ended(JobExecution execution, Outcome outcome, Caller caller) {
    Outcome.Failure failure = outcome.failure();
    // Also when it was asked too late, and everything was done: it did not end by itself.
    if (execution.getStatus() == BatchStatus.STOPPED) {
      log(
          OperationEvent.STOPPED,
          outcome.revision(),
          caller,
          Map.of("execution", execution.getId()));
    } else if (failure != null) {
      transaction.executeWithoutResult(status -> fail(execution, outcome, failure, caller));
    }
    return outcome;
  }

  private void fail(
      JobExecution execution, Outcome outcome, Outcome.Failure failure, Caller caller) {
    boolean blocked = outcome.kind() == Outcome.Kind.BLOCKED;
    if (blocked) {
      tables.revisions().setState(outcome.revision().id(), Revision.State.BLOCKED);
    }
    log(
        blocked ? OperationEvent.BLOCKED : OperationEvent.FAILED,
        outcome.revision(),
        caller,
        Map.of(
            "execution", execution.getId(),
            "cause", failure.cause().name(),
            "stage", failure.stage() == null ? "" : failure.stage().label(),
            "details", failure.details().stream().map(FailureDetail::entry).toList()));
  }

  void log(OperationEvent event, Revision revision, Caller caller, Map<String, Object> details) {
    operations.record(
        new OperationEntry(
            clock.instant(), caller.actor(), event, revision.year(), revision.number(), details));
  }
}
