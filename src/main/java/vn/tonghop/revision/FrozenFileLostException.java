package vn.tonghop.revision;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A frozen file is not there any more, or not with the bytes with which it was frozen. */
public final class FrozenFileLostException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient FrozenFile file;
  private final transient Path path;

  /** The message names the file as it arrived, and where its bytes should be. */
  FrozenFileLostException(FrozenFile file, Path path, @Nullable Throwable cause) {
    super(file.name() + ": " + path, cause);
    this.file = file;
    this.path = path;
  }

  /** As it was frozen. */
  public FrozenFile file() {
    return file;
  }

  /** Where its bytes should be. */
  public Path path() {
    return path;
  }
}
