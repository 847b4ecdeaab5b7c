package vn.tonghop.database;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * There is no database to work with. It says in plain words what happened and what to do, in
 * Vietnamese or English, and never holds a password.
 */
public final class DatabaseUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What happened; each reason has two sentences in the resource bundle {@code messages}. */
  public enum Reason {
    WORK_FOLDER_NOT_A_FOLDER(1),
    WORK_FOLDER_NOT_WRITABLE(2),
    WORK_FOLDER_NAME_UNSUITABLE(1),
    WORK_FOLDER_BUSY(1),
    DISK_FULL(1),
    NOT_A_DATA_FOLDER(1),
    DATA_OF_OTHER_VERSION(3),
    PASSWORD_FILE_MISSING(1),
    PASSWORD_FILE_WRONG(1),
    PLATFORM_UNSUPPORTED(2),
    PROGRAM_NOT_STARTABLE(2),
    ROOT_REFUSED(0),
    NO_FREE_PORT(1),
    SERVER_NOT_ANSWERING(3),
    START_FAILED(2),
    INTERRUPTED(0),
    URL_NOT_UNDERSTOOD(0),
    HOST_UNKNOWN(1),
    CONNECTION_REFUSED(1),
    NO_ANSWER(1),
    LOGIN_REFUSED(3),
    DATABASE_MISSING(2),
    TOO_MANY_CONNECTIONS(1),
    SERVER_NOT_READY(1),
    CONNECTION_FAILED(2),
    SERVER_TOO_OLD(3),
    ENCODING_NOT_UTF8(2),
    READ_ONLY(1),
    CREATE_NOT_ALLOWED(2);

    private final int arguments;

    Reason(int arguments) {
      this.arguments = arguments;
    }

    /** How many arguments its sentences take. */
    int arguments() {
      return arguments;
    }
  }

  private final Reason reason;
  private final List<String> arguments;

  DatabaseUnavailableException(Reason reason, @Nullable Throwable cause, Object... arguments) {
    super(Messages.problem(reason, texts(arguments), Locale.ENGLISH), cause);
    if (arguments.length != reason.arguments()) {
      throw new IllegalArgumentException(reason + " takes " + reason.arguments() + " arguments");
    }
    this.reason = reason;
    this.arguments = texts(arguments);
  }

  public Reason reason() {
    return reason;
  }

  /** Paths, hosts, versions, as the sentences of the reason name them. */
  public List<String> arguments() {
    return arguments;
  }

  /** What happened, and on the next line what to do; the language defaults to English. */
  public String message(Locale locale) {
    return Messages.problem(reason, arguments, locale);
  }

  private static List<String> texts(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }
}
