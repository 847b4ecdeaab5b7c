package vn.tonghop.audit;

/** A text is not the canonical JSON of an object. */
final class NotCanonicalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final LogFault.Kind kind;

  private final String found;

  private NotCanonicalException(LogFault.Kind kind, String found, String message) {
    super(message);
    this.kind = kind;
    this.found = found;
  }

  static NotCanonicalException duplicateKey(String key) {
    return new NotCanonicalException(LogFault.Kind.DUPLICATE_KEY, key, "twice: " + key);
  }

  /** The position is that of a character, from 1. */
  static NotCanonicalException at(int position, String what) {
    return new NotCanonicalException(
        LogFault.Kind.NOT_CANONICAL,
        Integer.toString(position),
        what + ", at character " + position);
  }

  /** The key that comes twice; else where it is not canonical, the number of a character. */
  String found() {
    return found;
  }

  /** {@link LogFault.Kind#DUPLICATE_KEY} or {@link LogFault.Kind#NOT_CANONICAL}. */
  LogFault.Kind kind() {
    return kind;
  }
}
