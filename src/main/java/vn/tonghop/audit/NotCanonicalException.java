package vn.tonghop.audit;

/** A text is not the canonical JSON of an object. */
final class NotCanonicalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final LogFault.Kind kind;

  NotCanonicalException(LogFault.Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** {@link LogFault.Kind#DUPLICATE_KEY} or {@link LogFault.Kind#NOT_CANONICAL}. */
  LogFault.Kind kind() {
    return kind;
  }
}
