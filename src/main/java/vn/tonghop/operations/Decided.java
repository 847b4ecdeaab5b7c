package vn.tonghop.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.deduplication.ReviewDecision;

/**
 * What came of deciding about a group.
 *
 * @param kind what was done
 * @param reviews the group as it is now; the groups that were meant when that was not one, and what
 *     is to be decided when it was none
 * @param by the decision that counts; null when nothing does
 * @param replaced what does not count any more since it was taken
 * @param unknown what was typed to mean a member and means none; null when nothing was
 */
public record Decided(
    Kind kind,
    Reviews reviews,
    @Nullable ReviewDecision by,
    List<Replaced> replaced,
    @Nullable String unknown) {

  public Decided {
    replaced = List.copyOf(replaced);
  }

  /** Nothing was done. */
  static Decided not(Kind kind, Reviews reviews) {
    return new Decided(kind, reviews, null, List.of(), null);
  }

  /**
   * An earlier decision in whose place a later one counts.
   *
   * @param places of the members of whom that is so, from 0
   */
  public record Replaced(ReviewDecision decision, List<Integer> places) {}

  /** What was done. */
  public enum Kind {
    /** It counts from the next run on. */
    RECORDED,
    /** What was decided before says the same: nothing was done. */
    ALREADY,
    /** There is no such group: nothing was done. */
    NO_SUCH_GROUP,
    /** What was in that group is in others now: nothing was done. */
    ANOTHER_GROUP,
    /** Several groups are called so: nothing was done. */
    SEVERAL_GROUPS,
    /** The group has no such member: nothing was done. */
    NO_SUCH_MEMBER,
    /** One alone was said to be the same: nothing was done. */
    ONE_MEMBER,
    /** The one that is to be counted is none of those that are said to be one: nothing was done. */
    STAYS_ELSEWHERE
  }
}
