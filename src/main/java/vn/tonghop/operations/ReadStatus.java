package vn.tonghop.operations;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.audit.RecordedFailure;
import vn.tonghop.audit.Stage;
import vn.tonghop.audit.jdbc.JdbcOperationsLog;
import vn.tonghop.pipeline.ConsolidatePlan;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearLock;

/** Tells how far revisions have come. Reads only, and waits for nobody. */
public final class ReadStatus {

  private final JobRepository jobRepository;
  private final Tables tables;
  private final YearLock years;
  private final JdbcOperationsLog operations;
  private final Outcomes outcomes;

  ReadStatus(
      JobRepository jobRepository,
      Tables tables,
      YearLock years,
      JdbcOperationsLog operations,
      Outcomes outcomes) {
    this.jobRepository = jobRepository;
    this.tables = tables;
    this.years = years;
    this.operations = operations;
    this.outcomes = outcomes;
  }

  /** Every revision of every year, the first one first. */
  public List<RevisionStatus> all() {
    return tables.revisions().years().stream().flatMap(year -> ofYear(year).stream()).toList();
  }

  /** Every revision of a year, the first one first; empty when it has none. */
  public List<RevisionStatus> ofYear(int year) {
    return tables.revisions().ofYear(year).stream().map(this::of).toList();
  }

  private RevisionStatus of(Revision revision) {
    return new RevisionStatus(
        revision,
        tables.revisions().submissions(revision.id()).size(),
        tables.ledger().of(revision.id()).total(),
        outcomes.findings(revision),
        operations.rerun(revision.year(), revision.number()).orElse(null),
        steps(revision),
        operations
            .lastFailure(revision.year(), revision.number())
            .map(ReadStatus::failure)
            .orElse(null),
        tables.revisions().latest(revision.year()).filter(revision::equals).isPresent(),
        years.holder(revision.year()).orElse(null));
  }

  private List<RevisionStatus.Step> steps(Revision revision) {
    JobInstance instance =
        jobRepository.getJobInstance(ConsolidatePlan.JOB, RevisionParameters.of(revision));
    Set<Stage> carried = tables.revisions().carried(revision.id()).keySet();
    List<RevisionStatus.Step> steps = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      StepExecution last =
          instance == null ? null : jobRepository.getLastStepExecution(instance, stage.label());
      String without = carried.contains(stage) ? RevisionStatus.Step.CARRIED : "";
      steps.add(
          last == null ? new RevisionStatus.Step(stage, without, 0, null) : step(stage, last));
    }
    return steps;
  }

  private static RevisionStatus.Step step(Stage stage, StepExecution last) {
    return new RevisionStatus.Step(
        stage,
        last.getStatus().name(),
        last.getWriteCount(),
        took(last.getStartTime(), last.getEndTime()));
  }

  private static RevisionStatus.Failure failure(RecordedFailure recorded) {
    return new RevisionStatus.Failure(FailureCause.valueOf(recorded.cause()), recorded.details());
  }

  private static @Nullable Duration took(
      @Nullable LocalDateTime start, @Nullable LocalDateTime end) {
    return start == null || end == null ? null : Duration.between(start, end);
  }
}
