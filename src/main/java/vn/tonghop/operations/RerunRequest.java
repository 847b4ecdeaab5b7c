package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.RecordedRerun;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.Revision;

/**
 * What an operator asks to be done again.
 *
 * @param year of the plan
 * @param revision number of the revision whose inputs and results are taken; null for the latest
 * @param from the first stage to be done again
 * @param reason why, in his words; kept in the operations log
 */
public record RerunRequest(int year, @Nullable Integer revision, Stage from, String reason) {

  /** Enough to say why; a log is no place for more. */
  public static final int LONGEST_REASON = 1_000;

  /** What Java puts in the place of bytes that are no text in the charset of the environment. */
  private static final int UNDECODABLE = 0xfffd;

  /** Throws {@link IllegalArgumentException} when what is given is no reason. */
  public RerunRequest {
    reason = reason.strip();
    if (!isReason(reason)) {
      throw new IllegalArgumentException("no reason: " + reason);
    }
  }

  /** Whether a revision came about by this very request, when it was opened next after another. */
  boolean made(Revision opened, RecordedRerun rerun) {
    int asked = revision == null ? opened.number() - 1 : revision;
    return rerun.equals(new RecordedRerun(asked, from.label(), reason));
  }

  /** Whether a text says something that can be kept: not blank, not too long, one readable line. */
  public static boolean isReason(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_REASON
        && text.codePoints().noneMatch(RerunRequest::isUnreadable);
  }

  private static boolean isUnreadable(int codePoint) {
    return codePoint == UNDECODABLE
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE;
  }
}
