package vn.tonghop.pipeline;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tonghop.audit.OperationsLog;
import vn.tonghop.audit.Stage;
import vn.tonghop.delivery.MailServers;
import vn.tonghop.intake.SubmissionReader;

/**
 * The job {@code consolidatePlan}: one step a stage, intake and validation partitioned by
 * submission. It is built for one revision, so that its parts get what they need through their
 * constructors.
 */
public final class ConsolidatePlan {

  public static final String JOB = "consolidatePlan";

  private final JobRepository jobRepository;
  private final PlatformTransactionManager transactions;
  private final Tables tables;
  private final SubmissionReader submissions;
  private final Writers writers;
  private final MailServers mailServers;
  private final OperationsLog operations;
  private final Clock clock;
  private final Runnable permission;

  /**
   * Made once; each revision gets its own job.
   *
   * @param permission throws when this process may not write outputs of its year any more
   */
  public ConsolidatePlan(
      JobRepository jobRepository,
      PlatformTransactionManager transactions,
      Tables tables,
      SubmissionReader submissions,
      Writers writers,
      MailServers mailServers,
      OperationsLog operations,
      Clock clock,
      Runnable permission) {
    this.jobRepository = jobRepository;
    this.transactions = transactions;
    this.tables = tables;
    this.submissions = submissions;
    this.writers = writers;
    this.mailServers = mailServers;
    this.operations = operations;
    this.clock = clock;
    this.permission = permission;
  }

  /**
   * The job over one revision: a step for each stage that it has not taken over from an earlier
   * one.
   *
   * @param executor runs the partitions; its size bounds how many are worked on at once
   * @param listener learns of the beginning and the end of the execution
   */
  public Job over(
      Assignment assignment,
      TaskExecutor executor,
      StageProgress progress,
      JobExecutionListener listener) {
    Journal journal = new Journal(operations, clock, assignment);
    StageSteps steps =
        new StageSteps(
            jobRepository,
            transactions,
            executor,
            progress,
            assignment.revision(),
            new CountedTables(tables.statistics(), assignment.revisionId()),
            stage -> new DoneMark(tables, assignment, journal, stage));
    Post post = new Post(tables, assignment, mailServers, journal, clock, transactions);
    RevisionSteps stages =
        new RevisionSteps(
            assignment, tables, submissions, writers, journal, post, permission, steps);
    Set<Stage> carried = tables.revisions().carried(assignment.revisionId()).keySet();
    List<Step> todo =
        Arrays.stream(Stage.values())
            .filter(stage -> !carried.contains(stage))
            .map(stages::of)
            .toList();
    SimpleJobBuilder job = new JobBuilder(JOB, jobRepository).listener(listener).start(todo.get(0));
    todo.stream().skip(1).forEach(job::next);
    return job.build();
  }
}
