package vn.tonghop.operations;

import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.Revision;

/** What was asked to be done again is not there, or not so far. */
public final class RerunRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why it cannot be done again. */
  public enum Reason {
    /** The year has no revision. */
    NO_REVISION,
    /** The year has revisions, but not that one. */
    NO_SUCH_REVISION,
    /** It is the last one, and unfinished: it can be resumed. */
    UNFINISHED,
    /** It stopped earlier, and nobody will go on with it. */
    STOPPED_EARLIER
  }

  private final Reason reason;
  private final int revision;
  private final @Nullable Stage missing;

  private RerunRefusedException(Reason reason, int revision, @Nullable Stage missing) {
    super("cannot rerun revision " + revision + ": " + reason + " " + missing);
    this.reason = reason;
    this.revision = revision;
    this.missing = missing;
  }

  static RerunRefusedException none(@Nullable Integer asked) {
    return asked == null
        ? new RerunRefusedException(Reason.NO_REVISION, 0, null)
        : new RerunRefusedException(Reason.NO_SUCH_REVISION, asked, null);
  }

  /** It has not done a stage that comes before the one from which it is to be done again. */
  static RerunRefusedException missing(Stage stage, Revision revision, boolean last) {
    boolean goesOn = last && revision.state() == Revision.State.OPEN;
    return new RerunRefusedException(
        goesOn ? Reason.UNFINISHED : Reason.STOPPED_EARLIER, revision.number(), stage);
  }

  public Reason reason() {
    return reason;
  }

  /** Number of the revision it is about; 0 when there is none. */
  public int revision() {
    return revision;
  }

  /** The first stage that it has not done; null when that is not the reason. */
  public @Nullable Stage missing() {
    return missing;
  }
}
