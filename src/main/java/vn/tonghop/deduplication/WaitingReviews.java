package vn.tonghop.deduplication;

/**
 * What is to be done about the groups of a revision.
 *
 * @param open about so many somebody has to decide
 * @param decided about so many somebody has decided since, which the next run applies
 * @param held what the revision keeps out of its sum until somebody decides
 * @param putOff what it keeps out since somebody decided so
 */
public record WaitingReviews(int open, int decided, Withheld held, Withheld putOff) {

  public static final WaitingReviews NONE =
      new WaitingReviews(0, 0, Withheld.NOTHING, Withheld.NOTHING);
}
