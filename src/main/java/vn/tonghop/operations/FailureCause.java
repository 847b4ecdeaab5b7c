package vn.tonghop.operations;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.database.Privilege;
import vn.tonghop.delivery.MailServerException;
import vn.tonghop.intake.MemoryExhaustedException;
import vn.tonghop.pipeline.AlteredOutputException;
import vn.tonghop.pipeline.ForeignOutputException;
import vn.tonghop.pipeline.LettersRefusedException;
import vn.tonghop.pipeline.NotPublishedException;
import vn.tonghop.pipeline.TablesOutdatedException;
import vn.tonghop.pipeline.WrongOutputException;
import vn.tonghop.revision.FrozenFileLostException;
import vn.tonghop.revision.YearLostException;

/**
 * What kind of thing made a run fail; decides which words an operator reads. Each names the
 * exceptions that show it, and what those say that show it whatever they are; where an exception
 * shows several, the first counts.
 */
public enum FailureCause {
  /** The ledger does not balance. */
  NOT_PUBLISHABLE,
  /** The workbook that was written does not say what the database says. */
  WRONG_OUTPUT(WrongOutputException.class),
  /** There is nothing to publish. */
  NOTHING_ACCEPTED,
  /** Something was found that is not to be published. */
  BLOCKED_BY_FINDINGS,
  /** The template of the plan asks for something that the plan does not say. */
  FIELDS_WITHOUT_VALUE,
  /** A frozen submission is missing or altered. */
  FROZEN_FILE_LOST(FrozenFileLostException.class),
  /** Another run took over the year of this one. */
  YEAR_LOST(YearLostException.class),
  /** A file that is published and not delivered yet is missing or altered. */
  UNDELIVERED_ALTERED(AlteredOutputException.class),
  /** The mail server has not taken some letters. */
  MAIL_REFUSED(LettersRefusedException.class),
  /** The mail server cannot be reached, or does not let us in. */
  MAIL_SERVER(MailServerException.class),
  /** A published file is missing or altered. */
  OUTPUTS_ALTERED(OutputsAlteredException.class),
  /** The tables are of an earlier version, and this role may not change them. */
  TABLES_OUTDATED(TablesOutdatedException.class),
  /** What the role of the program needs was not granted to it, or was taken from it. */
  NOT_GRANTED,
  /** A log is not as it was written. */
  LOG_ALTERED(LogAlteredException.class),
  /** Where this revision is to be published lie files of another one of the same number. */
  OUTPUTS_FOREIGN(ForeignOutputException.class),
  /** Its tables were made by another version of the program. */
  DATABASE_OF_OTHER_VERSION(FlywayValidateException.class),
  /** The heap is too small for what is read at once. */
  MEMORY_EXHAUSTED(MemoryExhaustedException.class, OutOfMemoryError.class),
  /** Of this machine, or of the database's: that says it as one that is lost. */
  DISK_FULL(List.of("no space left on device", "not enough space")),
  DATABASE_LOST(
      DataAccessResourceFailureException.class,
      NonTransientDataAccessResourceException.class,
      TransientDataAccessResourceException.class,
      CannotCreateTransactionException.class,
      TransactionSystemException.class),
  FOLDER_NOT_WRITABLE(
      List.of("read-only file system"),
      AccessDeniedException.class,
      ReadOnlyFileSystemException.class),
  /** There is a file where a folder must be. */
  NOT_A_FOLDER(
      List.of("not a directory"), FileAlreadyExistsException.class, NotDirectoryException.class),
  /** Something else with a file. */
  FILES(IOException.class),
  /** A fault of the program. */
  UNEXPECTED;

  private final List<String> words;
  private final List<Class<? extends Throwable>> types;

  @SafeVarargs
  FailureCause(Class<? extends Throwable>... types) {
    this(List.of(), types);
  }

  @SafeVarargs
  FailureCause(List<String> words, Class<? extends Throwable>... types) {
    this.words = words;
    this.types = List.of(types);
  }

  /** Whether it is no use to try again with the same inputs. */
  boolean blocks() {
    return switch (this) {
      case NOT_PUBLISHABLE,
          WRONG_OUTPUT,
          NOTHING_ACCEPTED,
          BLOCKED_BY_FINDINGS,
          FIELDS_WITHOUT_VALUE ->
          true;
      default -> false;
    };
  }

  /** The one of that name; {@link #UNEXPECTED} when only another version knows it. */
  static FailureCause named(String name) {
    return Stream.of(values())
        .filter(cause -> cause.name().equals(name))
        .findFirst()
        .orElse(UNEXPECTED);
  }

  /** The kind of a failure, by the most telling exception in its chain of causes. */
  public static FailureCause of(Throwable failure) {
    FailureCause outermost = UNEXPECTED;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      FailureCause cause = ofOne(at);
      // What a refusal is wrapped in looks like a database that is lost.
      if (outermost == UNEXPECTED || (outermost == DATABASE_LOST && cause == NOT_GRANTED)) {
        outermost = cause;
      }
    }
    return outermost;
  }

  static FailureCause ofOne(Throwable failure) {
    if (failure instanceof NotPublishedException notPublished) {
      return switch (notPublished.why()) {
        case UNBALANCED -> NOT_PUBLISHABLE;
        case NOTHING_ACCEPTED -> NOTHING_ACCEPTED;
        case FINDINGS -> BLOCKED_BY_FINDINGS;
        case FIELDS -> FIELDS_WITHOUT_VALUE;
      };
    }
    if (Privilege.isMissing(failure)) {
      return NOT_GRANTED;
    }
    return Stream.of(values())
        .filter(cause -> cause.isShownBy(failure))
        .findFirst()
        .orElse(UNEXPECTED);
  }

  private boolean isShownBy(Throwable failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return types.stream().anyMatch(type -> type.isInstance(failure))
        || words.stream().anyMatch(said::contains);
  }
}
