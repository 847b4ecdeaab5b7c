package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Verification;
import vn.tonghop.revision.Revision;

/**
 * A log that was verified.
 *
 * @param revision whose decision log it is; null for the operations log
 * @param verification what came of it
 * @param compared with what of the operations log it was compared
 */
public record VerifiedLog(
    @Nullable Revision revision, Verification verification, Compared compared) {

  /** With what of the operations log a decision log was compared. */
  public enum Compared {
    /** With the head with which it was published. */
    PUBLISHED,
    /** With the closed steps alone: the operations log tells of no publication yet. */
    NOT_PUBLISHED,
    /** With nothing: the operations log was itself altered, or is the one that was verified. */
    NOT_COMPARED
  }
}
