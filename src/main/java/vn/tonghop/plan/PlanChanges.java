package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.proposal.Funding;

/**
 * How a plan differs from the one that was published before.
 *
 * @param since number of the revision it is compared with
 * @param changes of items: first those that changed and those that were added, in the order of the
 *     plan, then those that were dropped, in the order of the plan before
 * @param itemsBefore how many items that plan had
 * @param before its money
 * @param after the money of the plan now
 */
public record PlanChanges(
    int since, List<PlanChange> changes, long itemsBefore, Funding before, Funding after) {

  public PlanChanges {
    changes = List.copyOf(changes);
  }

  /** The changes of one kind. */
  public List<PlanChange> of(PlanChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
