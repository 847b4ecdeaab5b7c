package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.FrozenFile;
import vn.tonghop.revision.FrozenStore;
import vn.tonghop.revision.Inputs;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.SubmissionFolder;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * Consolidates: does nothing when these inputs are published already, resumes the revision they
 * belong to when it is not finished, and otherwise opens the next revision.
 */
public final class RunPlan {

  private final YearLock years;
  private final Tables tables;
  private final TransactionTemplate transaction;
  private final RevisionRun revisionRun;
  private final Outcomes outcomes;
  private final Clock clock;

  RunPlan(
      YearLock years,
      Tables tables,
      TransactionTemplate transaction,
      RevisionRun revisionRun,
      Outcomes outcomes,
      Clock clock) {
    this.years = years;
    this.tables = tables;
    this.transaction = transaction;
    this.revisionRun = revisionRun;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /**
   * Consolidates what the request names.
   *
   * @throws YearTakenException when another run holds the year
   * @throws IOException when a submission cannot be read, or the store cannot be written
   */
  public Outcome run(PlanRequest request, Terms terms) throws YearTakenException, IOException {
    PlanDefinition definition = request.definition().plan();
    try (YearLock.Hold hold = terms.hold(definition.year(), "run", years, clock.instant())) {
      Inputs inputs = freeze(request, terms.work().store());
      Optional<Revision> latest = tables.revisions().latest(definition.year());
      if (latest.isPresent() && latest.get().fingerprint().equals(inputs.fingerprint())) {
        return again(latest.get(), request, terms, hold);
      }
      Revision opened =
          Objects.requireNonNull(transaction.execute(status -> open(request, inputs, terms)));
      return revisionRun.run(opened, definition, terms);
    }
  }

  private Outcome again(Revision revision, PlanRequest request, Terms terms, YearLock.Hold hold) {
    PlanDefinition definition = request.definition().plan();
    Map<String, Object> details = request.details();
    if (revisionRun.isDone(revision)) {
      revisionRun.log(OperationEvent.UNCHANGED, revision, terms.caller(), details);
      return outcomes.unchanged(terms.assignment(revision, definition));
    }
    return revisionRun.resume(revision, definition, terms, hold, details);
  }

  private Inputs freeze(PlanRequest request, FrozenStore store) throws IOException {
    store.discardPartials();
    List<FrozenFile> frozen = new ArrayList<>();
    for (Path file : request.listing().submissions()) {
      frozen.add(store.freeze(file, SubmissionFolder.name(file)));
    }
    int year = request.definition().plan().year();
    return new Inputs(
        request.definition().files(),
        frozen,
        tables.earlierPlans().before(year),
        tables.reviewDecisions().upTo(year).counting());
  }

  /** Opens the next revision; that it was started is logged with it or not at all. */
  private Revision open(PlanRequest request, Inputs inputs, Terms terms) {
    Revision revision = tables.revisions().open(request.definition().plan().year(), inputs);
    Map<String, Object> details = new TreeMap<>(request.details());
    details.put("fingerprint", revision.fingerprint());
    revisionRun.log(OperationEvent.STARTED, revision, terms.caller(), details);
    tables.decisions().record(revision.id(), inputs.entries());
    return revision;
  }
}
