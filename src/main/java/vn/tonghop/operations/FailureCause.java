package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.pipeline.ForeignOutputException;
import vn.tonghop.pipeline.NotPublishedException;
import vn.tonghop.pipeline.TablesOutdatedException;
import vn.tonghop.revision.FrozenFileLostException;
import vn.tonghop.revision.YearLostException;

/** What kind of thing made a run fail; decides which words an operator reads. */
public enum FailureCause {
  /** The ledger does not balance. */
  NOT_PUBLISHABLE,
  /** There is nothing to publish. */
  NOTHING_ACCEPTED,
  DATABASE_LOST,
  /** Its tables were made by another version of the program. */
  DATABASE_OF_OTHER_VERSION,
  /** Another run took over the year of this one. */
  YEAR_LOST,
  /** The tables are of an earlier version, and this role may not change them. */
  TABLES_OUTDATED,
  DISK_FULL,
  FOLDER_NOT_WRITABLE,
  /** There is a file where a folder must be. */
  NOT_A_FOLDER,
  /** A frozen submission is missing or altered. */
  FROZEN_FILE_LOST,
  /** A published file is missing or altered. */
  OUTPUTS_ALTERED,
  /** A log is not as it was written. */
  LOG_ALTERED,
  /** Where this revision is to be published lie files of another one of the same number. */
  OUTPUTS_FOREIGN,
  /** Something else with a file. */
  FILES,
  /** A fault of the program. */
  UNEXPECTED;

  /** Whether it is no use to try again with the same inputs. */
  boolean blocks() {
    return this == NOT_PUBLISHABLE || this == NOTHING_ACCEPTED;
  }

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

  static FailureCause ofOne(Throwable failure) {
    if (failure instanceof NotPublishedException notPublished) {
      return notPublished.reasons().isEmpty() ? NOTHING_ACCEPTED : NOT_PUBLISHABLE;
    }
    if (failure instanceof FrozenFileLostException) {
      return FROZEN_FILE_LOST;
    }
    if (failure instanceof YearLostException) {
      return YEAR_LOST;
    }
    if (failure instanceof OutputsAlteredException) {
      return OUTPUTS_ALTERED;
    }
    if (failure instanceof TablesOutdatedException) {
      return TABLES_OUTDATED;
    }
    if (failure instanceof LogAlteredException) {
      return LOG_ALTERED;
    }
    if (failure instanceof ForeignOutputException) {
      return OUTPUTS_FOREIGN;
    }
    if (failure instanceof FlywayValidateException) {
      return DATABASE_OF_OTHER_VERSION;
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
    if (failure instanceof FileAlreadyExistsException
        || failure instanceof NotDirectoryException
        || says(failure, "not a directory")) {
      return NOT_A_FOLDER;
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
