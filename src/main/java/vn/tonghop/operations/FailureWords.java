package vn.tonghop.operations;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import vn.tonghop.pipeline.NotPublishedException;
import vn.tonghop.revision.FrozenFileLostException;

/** What an exception says of its cause, fit to be read by people: never empty, no class names. */
public final class FailureWords {

  private FailureWords() {}

  /** One or more sentences of the innermost cause. */
  public static List<String> of(Throwable failure) {
    Throwable innermost = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof NotPublishedException notPublished) {
        return notPublished.reasons();
      }
      if (at instanceof FrozenFileLostException || at instanceof OutputsAlteredException) {
        return List.of(sentence(at));
      }
      innermost = at;
    }
    return List.of(sentence(innermost));
  }

  /** Exceptions of the file system name the file, and leave the rest to their type. */
  private static String sentence(Throwable failure) {
    String message = failure.getMessage();
    if (failure instanceof FileSystemException file && file.getReason() == null) {
      return message + ": " + reason(file);
    }
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    return failure instanceof AccessDeniedException
        ? "Permission denied"
        : failure.getClass().getSimpleName().replace("Exception", "");
  }
}
