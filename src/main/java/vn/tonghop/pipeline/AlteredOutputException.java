package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is published and not delivered yet is missing, or not what was published. */
public final class AlteredOutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  AlteredOutputException(Path file) {
    super(file.toString());
    this.file = file;
  }

  /** Where the file must be. */
  public Path file() {
    return file;
  }
}
