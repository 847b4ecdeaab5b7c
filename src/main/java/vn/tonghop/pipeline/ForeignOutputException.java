package vn.tonghop.pipeline;

import java.nio.file.Path;

/**
 * Where an output is to appear, there is another file of that name. The same inputs give the same
 * bytes, so no earlier try of this revision wrote it: it was published by a revision of this number
 * that the database does not know, as when a backup of the database older than the outputs was
 * restored.
 */
public final class ForeignOutputException extends OutputFileException {

  private static final long serialVersionUID = 1L;

  ForeignOutputException(Path file) {
    super(file);
  }
}
