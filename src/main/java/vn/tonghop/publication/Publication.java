package vn.tonghop.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.history.EarlierPlan;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.plan.Indicators;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.PlanChanges;
import vn.tonghop.plan.ProvincialPlan;

/**
 * Everything the outputs of one revision are made from.
 *
 * @param definition of the year
 * @param revision number of the revision, from 1
 * @param plan the consolidated plan
 * @param findings what was found, and by what was judged
 * @param ledger balanced
 * @param submissions in the order of file names
 * @param earlier approved plans of earlier years that it was compared with, the earliest first
 * @param changes against the plan that was published before; null when there is none
 * @param senders who has sent what, and whether in time
 * @param auditEntries number of sealed decision entries
 * @param auditHead head of the decision log, 64 lower-case hexadecimal digits
 * @param indicators what the plan counts of those of the definition
 */
public record Publication(
    PlanDefinition definition,
    int revision,
    ProvincialPlan plan,
    PublishedFindings findings,
    Ledger ledger,
    List<PublishedSubmission> submissions,
    List<EarlierPlan> earlier,
    @Nullable PlanChanges changes,
    Senders senders,
    long auditEntries,
    String auditHead,
    Indicators indicators) {

  public Publication {
    submissions = List.copyOf(submissions);
    earlier = List.copyOf(earlier);
  }

  /** One of a plan of which nobody has counted the indicators yet; several outputs show them. */
  public Publication(
      PlanDefinition definition,
      int revision,
      ProvincialPlan plan,
      PublishedFindings findings,
      Ledger ledger,
      List<PublishedSubmission> submissions,
      List<EarlierPlan> earlier,
      @Nullable PlanChanges changes,
      Senders senders,
      long auditEntries,
      String auditHead) {
    this(
        definition,
        revision,
        plan,
        findings,
        ledger,
        submissions,
        earlier,
        changes,
        senders,
        auditEntries,
        auditHead,
        Indicators.of(plan, definition.indicators()));
  }

  public RevisionMark mark() {
    return new RevisionMark(plan.year(), revision, RevisionMark.Standing.PUBLISHED);
  }

  /** What the plan takes of the provincial budget, and what is left of it. */
  public BudgetUse budget() {
    return BudgetUse.of(plan, definition.budget());
  }
}
