package vn.tonghop.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.plan.Ledger;

/**
 * What whoever answers for a plan wants to know first.
 *
 * @param senders who has sent what, and whether in time; null while not everything is read
 * @param budget how much of it is left; null while there is no plan
 * @param ledger what was read and what became of it, file by file
 */
public record Overview(@Nullable Senders senders, @Nullable BudgetUse budget, Ledger ledger) {

  /** Nothing is known yet. */
  public static final Overview NOTHING = new Overview(null, null, new Ledger(List.of()));
}
