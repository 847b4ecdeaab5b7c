package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import vn.tonghop.audit.NamedFolders;
import vn.tonghop.audit.Sha256;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.Assignment;
import vn.tonghop.pipeline.RulesOfRevision;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;

/** Puts together what came of a revision. */
final class Outcomes {

  private final Tables tables;

  Outcomes(Tables tables) {
    this.tables = tables;
  }

  /** What came of an execution that has ended. */
  Outcome of(JobExecution execution, Assignment assignment) {
    Outcome.Failure failure = failure(execution, assignment);
    return of(kind(execution, failure), assignment, failure);
  }

  /**
   * What had come of a revision that was published before.
   *
   * @throws OutputsAlteredException when its files are not there any more as they were published
   */
  Outcome unchanged(Assignment assignment) {
    Outcome outcome = of(Outcome.Kind.UNCHANGED, assignment, null);
    List<Path> altered =
        outcome.files().entrySet().stream()
            .filter(file -> !isIntact(outcome.outputs().resolve(file.getKey()), file.getValue()))
            .map(file -> outcome.outputs().resolve(file.getKey()))
            .toList();
    if (!altered.isEmpty()) {
      throw new OutputsAlteredException(altered, outcome.outbox());
    }
    return outcome;
  }

  private static boolean isIntact(Path file, String sha256) {
    try {
      return Sha256.of(file).equals(sha256);
    } catch (IOException e) {
      // Whatever keeps it from being read: it is not there as it was published.
      return false;
    }
  }

  private Outcome of(Outcome.Kind kind, Assignment assignment, Outcome.@Nullable Failure failure) {
    Revision asked = assignment.revision();
    Revision now = tables.revisions().find(asked.year(), asked.number()).orElse(asked);
    boolean published = now.state() == Revision.State.PUBLISHED;
    // Asked to stop when the last stage was already being committed: there was nothing to stop.
    Outcome.Kind ended = kind == Outcome.Kind.STOPPED && published ? Outcome.Kind.PUBLISHED : kind;
    return new Outcome(
        ended,
        now,
        tables.ledger().of(now.id()),
        tables.findings().counts(now.id()),
        new ReadOverview(tables).of(now, assignment.definition()),
        new SettledNow(tables, now).waiting(),
        new RulesOfRevision(tables).of(now.id(), assignment.definition()).idle(),
        assignment.outputs(),
        assignment.outbox(),
        published ? tables.revisions().outputs(now.id()) : new TreeMap<>(),
        ended.isToBeResumed() ? null : folders(now),
        failure);
  }

  private @Nullable NamedFolders folders(Revision revision) {
    return tables.history().of(revision.year(), revision.number()).folders().orElse(null);
  }

  private static Outcome.Kind kind(JobExecution execution, Outcome.@Nullable Failure failure) {
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return Outcome.Kind.PUBLISHED;
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return Outcome.Kind.STOPPED;
    }
    boolean blocked = failure != null && failure.cause().blocks();
    return blocked ? Outcome.Kind.BLOCKED : Outcome.Kind.FAILED;
  }

  private Outcome.@Nullable Failure failure(JobExecution execution, Assignment assignment) {
    List<Throwable> failures = execution.getAllFailureExceptions();
    if (failures.isEmpty() || execution.getStatus() == BatchStatus.STOPPED) {
      return null;
    }
    Throwable telling =
        failures.stream()
            .filter(failure -> FailureCause.of(failure) != FailureCause.UNEXPECTED)
            .findFirst()
            .orElse(failures.get(0));
    FailureCause cause = FailureCause.of(telling);
    return new Outcome.Failure(
        failedStage(execution),
        cause,
        FailureDetails.of(telling),
        new ToCorrect(tables).of(cause, assignment.revision(), assignment.definition()));
  }

  private static @Nullable Stage failedStage(JobExecution execution) {
    for (Stage stage : Stage.values()) {
      for (StepExecution step : execution.getStepExecutions()) {
        if (step.getStepName().equals(stage.label()) && step.getStatus().isUnsuccessful()) {
          return stage;
        }
      }
    }
    return null;
  }
}
