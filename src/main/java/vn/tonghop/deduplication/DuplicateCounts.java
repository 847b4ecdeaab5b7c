package vn.tonghop.deduplication;

import vn.tonghop.proposal.Funding;

/**
 * How many groups a revision has, and what they keep out of its sum.
 *
 * @param certain groups of đề án that are certainly the same
 * @param doubtful the others
 * @param decided how many of all a person has decided about
 * @param open how many somebody has to decide about
 * @param held how many đề án stay out of the sum until somebody decides, or since he put it off
 * @param heldMoney what those ask for
 */
public record DuplicateCounts(
    int certain, int doubtful, int decided, int open, int held, Funding heldMoney) {

  /** Nothing was sent twice. */
  public static final DuplicateCounts NONE = new DuplicateCounts(0, 0, 0, 0, 0, Funding.ZERO);

  public int groups() {
    return certain + doubtful;
  }
}
