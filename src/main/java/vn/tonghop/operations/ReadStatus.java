package vn.tonghop.operations;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import vn.tonghop.audit.PastOperation;
import vn.tonghop.audit.RecordedFailure;
import vn.tonghop.audit.RevisionHistory;
import vn.tonghop.audit.Stage;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.FindingExcerpt;
import vn.tonghop.pipeline.Attempts;
import vn.tonghop.pipeline.ConsolidatePlan;
import vn.tonghop.pipeline.JobHistory;
import vn.tonghop.pipeline.RulesOfRevision;
import vn.tonghop.pipeline.StageHistory;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;

/** Tells how far revisions have come. Reads only, and waits for nobody. */
public final class ReadStatus {

  private final JobRepository jobRepository;
  private final JobHistory jobs;
  private final Tables tables;
  private final YearLock years;

  ReadStatus(JobRepository jobRepository, JobHistory jobs, Tables tables, YearLock years) {
    this.jobRepository = jobRepository;
    this.jobs = jobs;
    this.tables = tables;
    this.years = years;
  }

  /** Every revision of every year, the first one first. */
  public List<RevisionStatus> all() {
    return tables.revisions().years().stream().flatMap(year -> ofYear(year).stream()).toList();
  }

  /** Every revision of a year, the first one first; empty when it has none. */
  public List<RevisionStatus> ofYear(int year) {
    List<Revision> revisions = tables.revisions().ofYear(year);
    Revision latest = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
    YearHolder holder = years.holder(year).orElse(null);
    return revisions.stream()
        .map(revision -> of(revision, revision.equals(latest), holder))
        .toList();
  }

  private RevisionStatus of(Revision revision, boolean last, @Nullable YearHolder holder) {
    JobInstance instance =
        jobRepository.getJobInstance(ConsolidatePlan.JOB, RevisionParameters.of(revision));
    RevisionHistory told = tables.history().of(revision.year(), revision.number());
    List<PastOperation> past = told.changes();
    Optional<PlanDefinition> definition = FrozenDefinition.readable(revision, tables);
    return new RevisionStatus(
        revision,
        tables.revisions().submissions(revision.id()).size(),
        tables.ledger().of(revision.id()),
        tables.findings().counts(revision.id()),
        definition
            .map(readable -> new ReadOverview(tables).of(revision, readable))
            .orElse(Overview.NOTHING),
        new SettledNow(tables, revision).waiting(),
        definition
            .map(readable -> new RulesOfRevision(tables).of(revision.id(), readable).idle())
            .orElse(null),
        told.rerun().orElse(null),
        told.folders().orElse(null),
        told.leftOut(),
        steps(revision, instance),
        instance == null ? new Attempts(0, 0, 0, 0) : jobs.attempts(instance.getInstanceId()),
        past.isEmpty() ? null : past.get(0),
        past.isEmpty() ? null : past.get(past.size() - 1),
        told.failure().map(failure -> failure(failure, revision, definition)).orElse(null),
        last,
        holder);
  }

  private List<RevisionStatus.Step> steps(Revision revision, @Nullable JobInstance instance) {
    Set<Stage> carried = tables.revisions().carried(revision.id()).keySet();
    List<StageHistory> stages =
        instance == null ? JobHistory.noStages() : jobs.stages(instance.getInstanceId());
    return stages.stream().map(stage -> step(stage, carried.contains(stage.stage()))).toList();
  }

  private static RevisionStatus.Step step(StageHistory stage, boolean carried) {
    LocalDateTime since = stage.runningSince();
    return new RevisionStatus.Step(
        stage.stage(),
        carried && stage.executions() == 0 ? RevisionStatus.Step.CARRIED : stage.state(),
        stage.executions(),
        stage.written(),
        stage.commits(),
        stage.rollbacks(),
        stage.took(),
        stage.atLeast(),
        since == null ? null : since.atZone(ZoneId.systemDefault()).toInstant());
  }

  private RevisionStatus.Failure failure(
      RecordedFailure recorded, Revision revision, Optional<PlanDefinition> definition) {
    FailureCause cause = FailureCause.named(recorded.cause());
    return new RevisionStatus.Failure(
        Stage.labelled(recorded.stage()).orElse(null),
        cause,
        recorded.details().stream().map(FailureDetail::of).toList(),
        definition
            .map(readable -> new ToCorrect(tables).of(cause, revision, readable))
            .orElse(FindingExcerpt.NONE));
  }
}
