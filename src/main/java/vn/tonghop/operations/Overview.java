package vn.tonghop.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.delivery.Mailing;
import vn.tonghop.intake.Senders;
import vn.tonghop.plan.BudgetUse;
import vn.tonghop.plan.Ledger;

/**
 * What whoever answers for a plan wants to know first.
 *
 * @param senders who has sent what, and whether in time; null while not everything is read
 * @param budget how much of it is left; null while there is no plan
 * @param ledger what was read and what became of it, file by file
 * @param mailings what became of its letters; none when none are to be sent
 */
public record Overview(
    @Nullable Senders senders, @Nullable BudgetUse budget, Ledger ledger, List<Mailing> mailings) {

  public Overview {
    mailings = List.copyOf(mailings);
  }

  /** Nothing is known yet. */
  public static final Overview NOTHING = new Overview(null, null, new Ledger(List.of()), List.of());

  /** The letters of which nobody can know whether they were sent: a person has to ask. */
  public List<Mailing> doubtful() {
    return mailings.stream().filter(mailing -> mailing.state() == Mailing.State.DOUBTFUL).toList();
  }
}
