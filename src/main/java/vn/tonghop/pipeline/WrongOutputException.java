package vn.tonghop.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publication.proof.WorkbookDifference;

/**
 * The workbook that was written, read back, does not say what the database says: a fault of ours.
 * It was not published, and lies beside where it would have been, to be looked at.
 */
public final class WrongOutputException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient List<WorkbookDifference> differences;
  private transient @Nullable Path kept;
  private transient @Nullable Path left;

  WrongOutputException(List<WorkbookDifference> differences) {
    super("the workbook does not say what the database says: " + differences);
    this.differences = List.copyOf(differences);
  }

  /** Where the file was kept. */
  void keptAs(Path file) {
    kept = file;
  }

  /** Where the file is kept; null when it could not be. */
  public @Nullable Path kept() {
    return kept;
  }

  /** What it says and should not; at least one thing. */
  public List<WorkbookDifference> differences() {
    return differences;
  }

  /** Where it was left what there is to see. */
  void leftIn(Path folder) {
    left = folder;
  }

  /** The folder in which it was left what there is to see; null when it was not. */
  public @Nullable Path left() {
    return left;
  }
}
