package vn.tonghop.operations;

/**
 * What came of deciding about a group.
 *
 * @param kind what was done
 * @param reviews the group as it is now; the groups that were meant when that was not one, and what
 *     is to be decided when it was none
 */
public record Decided(Kind kind, Reviews reviews) {

  /** What was done. */
  public enum Kind {
    /** It counts from the next run on. */
    RECORDED,
    /** The decision that counts says the same: nothing was done. */
    ALREADY,
    /** There is no such group: nothing was done. */
    NO_SUCH_GROUP,
    /** Several groups are called so: nothing was done. */
    SEVERAL_GROUPS,
    /** The group has no such member: nothing was done. */
    NO_SUCH_MEMBER
  }
}
