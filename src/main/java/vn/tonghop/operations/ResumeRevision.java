package vn.tonghop.operations;

import java.time.Clock;
import java.util.Optional;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.pipeline.Tables;
import vn.tonghop.revision.Revision;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/** Goes on with the last revision of a year where it stopped, from what was frozen with it. */
public final class ResumeRevision {

  private final YearLock years;
  private final Tables tables;
  private final RevisionRun revisionRun;
  private final Outcomes outcomes;
  private final Clock clock;

  ResumeRevision(
      YearLock years, Tables tables, RevisionRun revisionRun, Outcomes outcomes, Clock clock) {
    this.years = years;
    this.tables = tables;
    this.revisionRun = revisionRun;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  /**
   * Resumes the last revision of the year, or does nothing when that is published.
   *
   * @return empty when the year has no revision
   * @throws YearTakenException when another run holds the year
   */
  public Optional<Outcome> resume(int year, Terms terms) throws YearTakenException {
    try (YearLock.Hold hold = terms.hold(year, "resume", years, clock.instant())) {
      return tables.revisions().latest(year).map(revision -> resume(revision, terms, hold));
    }
  }

  private Outcome resume(Revision revision, Terms terms, YearLock.Hold hold) {
    PlanDefinition definition = FrozenDefinition.of(revision, tables);
    if (revisionRun.isDone(revision)) {
      return outcomes.unchanged(terms.assignment(revision, definition));
    }
    return revisionRun.resume(revision, definition, terms, hold);
  }
}
