package vn.tonghop.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files of a published revision are missing, or are not what was published. */
final class OutputsAlteredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputsAlteredException(List<Path> files, Path outbox) {
    super(
        files.stream().map(Path::toString).collect(Collectors.joining(", "))
            + " (delivered to "
            + outbox
            + ")");
  }
}
