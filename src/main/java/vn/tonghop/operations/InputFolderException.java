package vn.tonghop.operations;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of submissions gives nothing to consolidate. */
public final class InputFolderException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    MISSING,
    EMPTY,
    UNREADABLE
  }

  private final Reason reason;
  private final String folder;

  InputFolderException(Reason reason, Path folder, @Nullable Throwable cause) {
    super("folder of submissions " + reason + ": " + folder, cause);
    this.reason = reason;
    this.folder = folder.toString();
  }

  public Reason reason() {
    return reason;
  }

  public String folder() {
    return folder;
  }
}
