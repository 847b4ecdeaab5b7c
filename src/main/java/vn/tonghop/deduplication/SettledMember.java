package vn.tonghop.deduplication;

import org.jspecify.annotations.Nullable;

/**
 * What became of one đề án of a group.
 *
 * @param of place in the group, from 0, of the one that it is, or may be, a copy of; its own place
 *     when it is none
 * @param by the decision of a person by which it has its standing; null when nobody has decided
 */
public record SettledMember(
    GroupMember member, Standing standing, int of, @Nullable ReviewDecision by) {

  /** Whether somebody has to decide about it. */
  public boolean isOpen() {
    return standing.isInDoubt() && by == null;
  }
}
