package vn.tonghop.operations;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of submissions gives nothing to consolidate. */
public final class InputFolderException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it, or with a file in it. */
  public enum Reason {
    MISSING,
    /** It is a file. */
    A_FILE,
    EMPTY,
    UNREADABLE,
    /** Two names that differ only in how their letters are encoded. */
    NAME_TWICE,
    /** A name with characters that this process cannot decode. */
    NAME_UNREADABLE
  }

  private final Reason reason;
  private final String path;

  InputFolderException(Reason reason, Path path, @Nullable Throwable cause) {
    super("folder of submissions " + reason + ": " + path, cause);
    this.reason = reason;
    this.path = path.toString();
  }

  public Reason reason() {
    return reason;
  }

  /** The folder, or the file in it. */
  public String path() {
    return path;
  }
}
