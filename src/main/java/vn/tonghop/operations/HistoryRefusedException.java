package vn.tonghop.operations;

import java.nio.file.Path;

/** What was typed names no appendix that could be brought in. Nothing was read or written. */
public final class HistoryRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a path. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** A folder, or something else that is no file. */
    NOT_A_FILE,
    /** This user may not read it. */
    UNREADABLE,
    /** A name with characters that this process cannot decode. */
    NAME_UNREADABLE,
    /** No definition was named, and the usual folder of that year is not there. */
    NO_DEFINITION
  }

  private final Reason reason;
  private final String path;

  HistoryRefusedException(Reason reason, Path path) {
    super("history refused: " + reason + ": " + path);
    this.reason = reason;
    this.path = path.toString();
  }

  public Reason reason() {
    return reason;
  }

  public String path() {
    return path;
  }
}
