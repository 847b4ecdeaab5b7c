package vn.tonghop.deduplication;

import vn.tonghop.proposal.Dong;

/**
 * What is to be done about the groups of a revision.
 *
 * @param open about so many somebody has to decide
 * @param decided about so many somebody has decided since, which the next run applies
 * @param held so many đề án the revision keeps out of its sum, since they may be duplicates
 * @param heldTotal what those cost in all
 */
public record WaitingReviews(int open, int decided, int held, Dong heldTotal) {

  public static final WaitingReviews NONE = new WaitingReviews(0, 0, 0, Dong.ZERO);
}
