package vn.tonghop.operations;

import java.nio.file.Path;

/** What was typed names no workbook to check, or no place for its annotated copy. */
public final class CheckRefusedException extends Exception {

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
    /** The copy would replace the workbook itself. */
    COPY_OVER_INPUT,
    /** The copy would replace another file, and that was not asked for. */
    COPY_OVER_FILE,
    /** The copy is to be a file, and this is a folder. */
    COPY_IS_FOLDER,
    /** The folder for the copy is not there. */
    COPY_WITHOUT_FOLDER,
    /** The name of the copy says another format than it has; the path is one that does not. */
    COPY_MISNAMED
  }

  private final Reason reason;
  private final String path;

  CheckRefusedException(Reason reason, Path path) {
    super("check refused: " + reason + ": " + path);
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
