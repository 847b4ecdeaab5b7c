package vn.tonghop.pipeline;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.proposal.jdbc.StoredProposal;
import vn.tonghop.publication.PlanWorkbook;
import vn.tonghop.revision.FrozenFile;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Verdict;

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
  private final PlanWorkbook planWorkbook;
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
      PlanWorkbook planWorkbook,
      OperationsLog operations,
      Clock clock,
      Runnable permission) {
    this.jobRepository = jobRepository;
    this.transactions = transactions;
    this.tables = tables;
    this.submissions = submissions;
    this.planWorkbook = planWorkbook;
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
    StageSteps steps =
        new StageSteps(
            jobRepository,
            transactions,
            executor,
            progress,
            assignment.revision(),
            stage -> new DoneMark(tables, assignment, operations, clock, stage));
    Set<Stage> carried = tables.revisions().carried(assignment.revisionId()).keySet();
    List<Step> todo =
        Arrays.stream(Stage.values())
            .filter(stage -> !carried.contains(stage))
            .map(stage -> step(stage, assignment, steps))
            .toList();
    SimpleJobBuilder job = new JobBuilder(JOB, jobRepository).listener(listener).start(todo.get(0));
    todo.stream().skip(1).forEach(job::next);
    return job.build();
  }

  private Step step(Stage stage, Assignment assignment, StageSteps steps) {
    return switch (stage) {
      case INTAKE -> intake(assignment, steps);
      case VALIDATION -> validation(assignment, steps);
      case DEDUPLICATION ->
          steps.once(stage, new DeduplicationWork(tables, assignment, recorder(assignment, stage)));
      case CONSOLIDATION ->
          steps.once(stage, new ConsolidationWork(tables, assignment, recorder(assignment, stage)));
      case RECONCILIATION ->
          steps.once(
              stage, new ReconciliationWork(tables, assignment, recorder(assignment, stage)));
      case PUBLICATION ->
          steps.once(
              stage,
              new PublicationWork(tables, assignment, planWorkbook, operations, clock, permission));
      case DELIVERY ->
          steps.once(stage, new DeliveryWork(tables, assignment, operations, clock, permission));
    };
  }

  private Step intake(Assignment assignment, StageSteps steps) {
    List<FrozenFile> files = tables.revisions().submissions(assignment.revisionId());
    Recorder recorder = recorder(assignment, Stage.INTAKE);
    return steps.partitioned(
        Stage.INTAKE,
        () -> IntStream.rangeClosed(1, files.size()).boxed().toList(),
        number ->
            steps.<IntakeItem, IntakeItem>ofSubmission(
                Stage.INTAKE,
                number,
                files.get(number - 1).name(),
                step ->
                    step.reader(reader(number, files.get(number - 1), assignment))
                        .writer(
                            new IntakeWriter(tables, assignment.revisionId(), number, recorder))),
        new IntakeClosing(tables, assignment, recorder));
  }

  private IntakeReader reader(int number, FrozenFile file, Assignment assignment) {
    return new IntakeReader(
        () ->
            submissions.open(
                new SubmissionFile(number, file.name(), assignment.store().verified(file)),
                assignment.definition()),
        () -> tables.submissions().keptItems(assignment.revisionId(), number));
  }

  private Step validation(Assignment assignment, StageSteps steps) {
    long revisionId = assignment.revisionId();
    Rules rules = new Rules(assignment.definition());
    List<FrozenFile> files = tables.revisions().submissions(revisionId);
    Recorder recorder = recorder(assignment, Stage.VALIDATION);
    return steps.partitioned(
        Stage.VALIDATION,
        () ->
            tables.submissions().current(revisionId).stream()
                .map(ReceivedSubmission::number)
                .toList(),
        number ->
            steps.<StoredProposal, Verdict>ofSubmission(
                Stage.VALIDATION,
                number,
                files.get(number - 1).name(),
                step ->
                    step.reader(new StoredProposalReader(tables.proposals(), revisionId, number))
                        .processor(stored -> rules.judge(stored.proposal(), stored.unreadable()))
                        .writer(new VerdictWriter(tables, revisionId, recorder))),
        new ValidationClosing(tables, assignment, recorder));
  }

  private Recorder recorder(Assignment assignment, Stage stage) {
    return new Recorder(tables, assignment.revision(), stage);
  }
}
