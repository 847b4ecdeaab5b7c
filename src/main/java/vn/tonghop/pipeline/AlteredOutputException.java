package vn.tonghop.pipeline;

import java.nio.file.Path;

/** A file that is published and not delivered yet is missing, or not what was published. */
public final class AlteredOutputException extends OutputFileException {

  private static final long serialVersionUID = 1L;

  AlteredOutputException(Path file) {
    super(file);
  }
}
