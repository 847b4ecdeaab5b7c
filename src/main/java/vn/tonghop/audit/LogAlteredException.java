package vn.tonghop.audit;

/** A log was altered, so it must not be handed out as if it were whole. */
public final class LogAlteredException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** The fault names the first entry that is not as it was. */
  public LogAlteredException(String log, LogFault fault) {
    super(
        "the "
            + log
            + " was altered"
            + (fault.entry() == 0 ? "" : " at entry " + fault.entry())
            + ": "
            + fault.kind());
  }
}
