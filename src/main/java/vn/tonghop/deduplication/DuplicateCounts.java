package vn.tonghop.deduplication;

/**
 * How many groups a revision has, and what they keep out of its sum.
 *
 * @param certain groups of đề án that are certainly the same
 * @param doubtful the others
 * @param decided about how many of all a person has decided
 * @param open about how many somebody has to decide
 * @param held what stays out of the sum until somebody decides
 * @param putOff what stays out of it since somebody decided so
 */
public record DuplicateCounts(
    int certain, int doubtful, int decided, int open, Withheld held, Withheld putOff) {

  /** Nothing was sent twice. */
  public static final DuplicateCounts NONE =
      new DuplicateCounts(0, 0, 0, 0, Withheld.NOTHING, Withheld.NOTHING);

  public int groups() {
    return certain + doubtful;
  }
}
