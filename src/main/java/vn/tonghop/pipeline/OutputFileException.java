package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Path;

/** Where an output must be, there is not what must be there. */
public abstract sealed class OutputFileException extends IOException
    permits AlteredOutputException, ForeignOutputException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  OutputFileException(Path file) {
    super(file.toString());
    this.file = file;
  }

  /** Where the output must be. */
  public Path file() {
    return file;
  }
}
