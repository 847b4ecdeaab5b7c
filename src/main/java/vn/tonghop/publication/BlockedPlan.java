package vn.tonghop.publication;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.plan.Ledger;

/**
 * What there is to see of a revision that is not published, for whoever has to decide what is to be
 * corrected or left out.
 *
 * @param definition of the year
 * @param revision number of the revision, from 1
 * @param findings what was found, and by what was judged
 * @param ledger whether it balances or not
 * @param senders who has sent what, and whether in time
 * @param budget what the plan would take of it; null when there is no plan, or none whose sums can
 *     be trusted
 */
public record BlockedPlan(
    PlanDefinition definition,
    int revision,
    PublishedFindings findings,
    Ledger ledger,
    Senders senders,
    @Nullable BudgetUse budget) {

  public RevisionMark mark() {
    return new RevisionMark(definition.year(), revision, RevisionMark.Standing.BLOCKED);
  }
}
