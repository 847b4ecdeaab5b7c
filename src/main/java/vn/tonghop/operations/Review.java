package vn.tonghop.operations;

import java.util.List;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.SettledGroup;

/**
 * A group of duplicates, as a person is asked about it.
 *
 * @param group as it was settled in the revision
 * @param now as the next run would settle it
 * @param decisions all about two or more of its đề án, the first one first
 * @param sharing what was decided about other groups that had one of its đề án, with this content;
 *     for one that is open only
 */
public record Review(
    SettledGroup group,
    SettledGroup now,
    List<ReviewDecision> decisions,
    List<ReviewDecision> sharing) {

  public Review {
    decisions = List.copyOf(decisions);
    sharing = List.copyOf(sharing);
  }

  /** Whether somebody has to decide about some of it. */
  public boolean isOpen() {
    return now.isOpen();
  }

  /** Whether somebody has decided since, which the next run applies. */
  public boolean isToBeApplied() {
    return !now.members().equals(group.members());
  }
}
