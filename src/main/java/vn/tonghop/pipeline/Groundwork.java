package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Chain;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.plan.PlanChanges;
import vn.tonghop.plan.PlanComparison;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Fate;
import vn.tonghop.publication.Publication;
import vn.tonghop.publication.PublishedSubmission;
import vn.tonghop.revision.FrozenFile;
import vn.tonghop.revision.Revision;

/**
 * All that must be known before anything is published: what the outputs are made from, what they
 * are held against, and what does not balance. The program makes the one while the database adds up
 * the others, since none of them needs another.
 */
final class Groundwork {

  private final Tables tables;
  private final Assignment assignment;
  private final Examination examination;
  private final Balance balance;
  private @Nullable Publication publication;
  private @Nullable List<Imbalance> imbalances;
  private @Nullable PlanFigures figures;

  Groundwork(Tables tables, Assignment assignment, Examination examination) {
    this.tables = tables;
    this.assignment = assignment;
    this.examination = examination;
    balance = new Balance(tables, assignment);
  }

  /** What has to be done before anything else is asked of this. */
  List<SideBySide.Piece> pieces() {
    return List.of(
        () -> publication = read(),
        () -> imbalances = balance.inDatabase(),
        () -> figures = tables.figures().of(assignment.revisionId()));
  }

  Publication publication() {
    return Objects.requireNonNull(publication);
  }

  /** The figures of the plan, added up by the database. */
  PlanFigures figures() {
    return Objects.requireNonNull(figures);
  }

  /**
   * @throws NotPublishedException when anything does not balance, with all of it
   */
  void proveBalance() throws NotPublishedException {
    balance.prove(
        publication().ledger(), publication().plan().tally(), Objects.requireNonNull(imbalances));
  }

  private Publication read() {
    long revisionId = assignment.revisionId();
    Ledger ledger = tables.ledger().of(revisionId);
    ProvincialPlan plan = examination.plan();
    Chain chain = new SealedLog(tables, assignment.revision()).intact();
    return new Publication(
        assignment.definition(),
        assignment.revision().number(),
        plan,
        examination.findings(plan),
        ledger,
        submissions(ledger),
        tables.earlierPlans().ofRevision(revisionId),
        changes(plan),
        examination.senders(),
        chain.sequence(),
        chain.head());
  }

  /** Against the last revision of the year that was published before this one was begun. */
  private @Nullable PlanChanges changes(ProvincialPlan plan) {
    Revision now = assignment.revision();
    return tables.revisions().ofYear(now.year()).stream()
        .filter(earlier -> earlier.number() < now.number())
        .filter(earlier -> earlier.state() == Revision.State.PUBLISHED)
        .reduce((first, last) -> last)
        .map(last -> PlanComparison.of(last.number(), tables.planItems().all(last.id()), plan))
        .orElse(null);
  }

  private List<PublishedSubmission> submissions(Ledger ledger) {
    List<FrozenFile> frozen = tables.revisions().submissions(assignment.revisionId());
    List<PublishedSubmission> published = new ArrayList<>();
    for (int i = 0; i < frozen.size(); i++) {
      LedgerLine line = ledger.lines().get(i);
      published.add(
          new PublishedSubmission(
              frozen.get(i).name(),
              frozen.get(i).sha256(),
              line.submitterCode(),
              line.of(Fate.ACCEPTED).rows()));
    }
    return published;
  }
}
