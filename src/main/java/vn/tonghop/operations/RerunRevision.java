package vn.tonghop.operations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.RecordedSeal;
import vn.tonghop.audit.Stage;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.CarryOver;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Inputs;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * Makes the next revision of a year from what was frozen with an earlier one: takes over what that
 * has done before some stage, and does the rest again.
 */
public final class RerunRevision {

  private final YearLock years;
  private final Tables tables;
  private final TransactionTemplate transaction;
  private final RevisionRun revisionRun;
  private final Clock clock;

  RerunRevision(
      YearLock years,
      Tables tables,
      TransactionTemplate transaction,
      RevisionRun revisionRun,
      Clock clock) {
    this.years = years;
    this.tables = tables;
    this.transaction = transaction;
    this.revisionRun = revisionRun;
    this.clock = clock;
  }

  /**
   * Reruns a revision. The earlier one stays as it is, finished or not; what was made is from now
   * on the last revision of its year, the one to be resumed. The same request again, while that is
   * not finished, goes on with it.
   *
   * @throws RerunRefusedException when there is no such revision, or it has not done every stage
   *     before the one that is asked for; nothing was done
   * @throws YearTakenException when another run holds the year
   */
  public Outcome rerun(RerunRequest request, Terms terms)
      throws RerunRefusedException, YearTakenException {
    try (YearLock.Hold hold = terms.hold(request.year(), "rerun", years, clock.instant())) {
      Optional<Revision> begun = begun(request);
      if (begun.isPresent()) {
        return revisionRun.resume(
            begun.get(), FrozenDefinition.of(begun.get(), tables), terms, hold);
      }
      Revision base = base(request);
      PlanDefinition definition = FrozenDefinition.of(base, tables);
      Revision opened =
          Objects.requireNonNull(transaction.execute(status -> open(base, request, terms)));
      return revisionRun.run(opened, definition, terms);
    }
  }

  /** What this very request has opened before, if that is not finished. */
  private Optional<Revision> begun(RerunRequest request) {
    return tables
        .revisions()
        .latest(request.year())
        .filter(latest -> latest.state() != Revision.State.BLOCKED && !revisionRun.isDone(latest))
        .filter(
            latest ->
                tables
                    .history()
                    .of(latest.year(), latest.number())
                    .rerun()
                    .filter(rerun -> request.made(latest, rerun))
                    .isPresent());
  }

  private Revision base(RerunRequest request) throws RerunRefusedException {
    Optional<Revision> latest = tables.revisions().latest(request.year());
    Integer asked = request.revision();
    Revision base =
        (asked == null || latest.isEmpty()
                ? latest
                : tables.revisions().find(request.year(), asked))
            .orElseThrow(() -> RerunRefusedException.none(latest.isEmpty() ? null : asked));
    Optional<Stage> missing =
        tables
            .revisions()
            .nextStage(base.id())
            .filter(stage -> stage.compareTo(request.from()) < 0);
    if (missing.isPresent()) {
      throw RerunRefusedException.missing(
          missing.get(), base, latest.filter(base::equals).isPresent());
    }
    return base;
  }

  /**
   * Opens the next revision with what it takes over, and logs why: all of it, or nothing. It is
   * logged last, since whoever logs something, of whichever year, waits until this is committed.
   */
  private Revision open(Revision base, RerunRequest request, Terms terms) {
    Inputs inputs = inputs(base, request.from());
    Revision revision = tables.revisions().open(base.year(), inputs);
    List<RecordedSeal> seals = takeOver(base, revision, inputs, request.from());
    revisionRun.log(
        OperationEvent.RERUN, revision, terms.caller(), details(base, request, revision));
    for (RecordedSeal seal : seals) {
      revisionRun.log(OperationEvent.SEALED, revision, terms.caller(), seal.details());
    }
    return revision;
  }

  /** Those of the earlier one; what people decided, as it stands, if that is applied anew. */
  private Inputs inputs(Revision base, Stage from) {
    Inputs inputs = tables.revisions().inputs(base.id());
    if (!inputs.fingerprint().equals(base.fingerprint())) {
      throw new IllegalStateException("the inputs frozen with " + base + " are damaged");
    }
    return from.compareTo(Stage.DEDUPLICATION) <= 0
        ? inputs.decidedBy(tables.reviewDecisions().upTo(base.year()).counting())
        : inputs;
  }

  private Map<String, Object> details(Revision base, RerunRequest request, Revision revision) {
    // It is made of the same submissions: who has it consolidated again needs the same folders.
    Map<String, Object> details = new TreeMap<>();
    tables
        .history()
        .of(base.year(), base.number())
        .folders()
        .ifPresent(folders -> details.putAll(folders.details()));
    details.put("of", base.number());
    details.put("from", request.from().label());
    details.put("reason", request.reason());
    details.put("fingerprint", revision.fingerprint());
    return details;
  }

  /** Returns how far the decision log was sealed with each stage that was taken over. */
  private List<RecordedSeal> takeOver(Revision base, Revision revision, Inputs inputs, Stage from) {
    if (CarryOver.stagesBefore(from).isEmpty()) {
      tables.decisions().record(revision.id(), inputs.entries());
      return List.of();
    }
    return new CarryOver(tables).before(from, base, revision);
  }
}
