package vn.tonghop.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;

/**
 * A group of duplicates, as a person is asked about it.
 *
 * @param group as it was settled in the revision
 * @param decisions all about it, the first one first; the last one counts
 * @param sharing what was decided about other groups that had one of its đề án, with this content;
 *     for one that is open only
 */
public record Review(
    SettledGroup group, List<ReviewDecision> decisions, List<ReviewDecision> sharing) {

  public Review {
    decisions = List.copyOf(decisions);
    sharing = List.copyOf(sharing);
  }

  /** The decision that counts; null when there is none. */
  public @Nullable ReviewDecision current() {
    return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
  }

  /** Whether somebody has to decide. */
  public boolean isOpen() {
    return !group.certain() && decisions.isEmpty();
  }

  /** Whether somebody has decided since, which the next run applies. */
  public boolean isToBeApplied() {
    ReviewDecision current = current();
    return current != null && !current.equals(group.decision());
  }
}
