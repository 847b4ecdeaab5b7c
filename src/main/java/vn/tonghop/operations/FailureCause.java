package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.tonghop.pipeline.NotPublishedException;

/** What kind of thing made a run fail; decides which words an operator reads. */
public enum FailureCause {
  /** The ledger does not balance, or there is nothing to publish. */
  NOT_PUBLISHABLE,
  DATABASE_LOST,
  DISK_FULL,
  FOLDER_NOT_WRITABLE,
  /** Something else with a file. */
  FILES,
  /** A fault of the program. */
  UNEXPECTED;

  /** The kind of a failure, by the most telling exception in its chain of causes. */
  public static FailureCause of(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      FailureCause cause = ofOne(at);
      if (cause != UNEXPECTED) {
        return cause;
      }
    }
    return UNEXPECTED;
  }

  private static FailureCause ofOne(Throwable failure) {
    if (failure instanceof NotPublishedException) {
      return NOT_PUBLISHABLE;
    }
    if (saysDiskFull(failure)) {
      return DISK_FULL;
    }
    if (failure instanceof DataAccessResourceFailureException
        || failure instanceof NonTransientDataAccessResourceException
        || failure instanceof TransientDataAccessResourceException
        || failure instanceof CannotCreateTransactionException
        || failure instanceof TransactionSystemException) {
      return DATABASE_LOST;
    }
    if (failure instanceof AccessDeniedException
        || failure instanceof ReadOnlyFileSystemException
        || says(failure, "read-only file system")) {
      return FOLDER_NOT_WRITABLE;
    }
    return failure instanceof IOException ? FILES : UNEXPECTED;
  }

  private static boolean saysDiskFull(Throwable failure) {
    return says(failure, "no space left on device") || says(failure, "not enough space");
  }

  private static boolean says(Throwable failure, String words) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains(words);
  }
}
