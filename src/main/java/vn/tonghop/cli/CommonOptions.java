package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.operations.WorkFolder;

/** The options that every command takes. */
final class CommonOptions {

  static final String WORK = "--work";
  static final String LANGUAGE = "--lang";
  static final String DATABASE_URL = "--db-url";

  /** More only wait for each other, and each needs a connection to the database. */
  private static final int MOST_THREADS = 64;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = WORK, paramLabel = "DIR", descriptionKey = "option.work")
  private Path work = Path.of("work");

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  private @Nullable String databaseUrl;

  /** Every user of the machine may read the command line of every process. */
  @Option(names = DATABASE_URL, paramLabel = "URL", descriptionKey = "option.dbUrl")
  void setDatabaseUrl(String url) {
    if (holdsPassword(url)) {
      throw wrong("usage.password");
    }
    databaseUrl = url;
  }

  /** The driver's {@code password} and {@code sslpassword}. */
  static boolean holdsPassword(String url) {
    return url.toLowerCase(Locale.ROOT).contains("password=");
  }

  private int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  void setThreads(int asked) {
    if (asked < 1 || asked > MOST_THREADS) {
      throw wrong("usage.threads", asked, MOST_THREADS);
    }
    threads = asked;
  }

  /** What it means was settled before the arguments were parsed; here it is only checked. */
  @Option(names = LANGUAGE, paramLabel = "vi|en", descriptionKey = "option.lang")
  void setLanguage(String language) {
    if (!language.equals("vi") && !language.equals("en")) {
      throw wrong("usage.language", language);
    }
  }

  private ParameterException wrong(String key, Object... arguments) {
    return new WrongValueException(command.commandLine(), key, arguments);
  }

  WorkFolder work() {
    return new WorkFolder(work);
  }

  /** Whether the work folder was named, and not left to the default. */
  boolean isWorkNamed() {
    return command.commandLine().getParseResult().hasMatchedOption(WORK);
  }

  boolean quiet() {
    return quiet;
  }

  int threads() {
    return threads;
  }

  DatabaseSettings database() {
    return DatabaseSettings.from(databaseUrl, System.getenv(), work().path());
  }
}
