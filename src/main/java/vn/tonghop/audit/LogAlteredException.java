package vn.tonghop.audit;

/** A log was altered, so it must not be handed out as if it were whole. */
public final class LogAlteredException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** Which of the two it is. */
  public enum Log {
    DECISION_LOG,
    OPERATIONS_LOG
  }

  private final Log log;
  private final transient LogFault fault;

  public LogAlteredException(Log log, LogFault fault) {
    super(log + ": " + fault);
    this.log = log;
    this.fault = fault;
  }

  public Log log() {
    return log;
  }

  /** The first that is wrong with it. */
  public LogFault fault() {
    return fault;
  }
}
