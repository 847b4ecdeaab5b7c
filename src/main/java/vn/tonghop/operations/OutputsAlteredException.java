package vn.tonghop.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files of a published revision are missing, or are not what was published. */
final class OutputsAlteredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Path> files;
  private final transient Path outbox;

  OutputsAlteredException(List<Path> files, Path outbox) {
    super(
        files.stream().map(Path::toString).collect(Collectors.joining(", "))
            + " (delivered to "
            + outbox
            + ")");
    this.files = List.copyOf(files);
    this.outbox = outbox;
  }

  List<Path> files() {
    return files;
  }

  /** Where the copies are that were delivered. */
  Path outbox() {
    return outbox;
  }
}
