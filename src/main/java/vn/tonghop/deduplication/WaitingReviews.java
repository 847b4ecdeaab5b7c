package vn.tonghop.deduplication;

/**
 * What is to be done about the groups of a revision.
 *
 * @param open about so many somebody has to decide
 * @param decided about so many somebody has decided since, which the next run applies
 */
public record WaitingReviews(int open, int decided) {

  public static final WaitingReviews NONE = new WaitingReviews(0, 0);
}
