package vn.tonghop.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.operations.WorkFolder;

/** The options that every command takes. */
final class CommonOptions {

  @Option(names = "--work", paramLabel = "DIR", descriptionKey = "option.work")
  private Path work = Path.of("work");

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
  private @Nullable String language;

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(names = "--db-url", paramLabel = "URL", descriptionKey = "option.dbUrl")
  private @Nullable String databaseUrl;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  private int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

  WorkFolder work() {
    return new WorkFolder(work);
  }

  boolean quiet() {
    return quiet;
  }

  int threads() {
    return threads;
  }

  @Nullable String language() {
    return language;
  }

  DatabaseSettings database() {
    return DatabaseSettings.from(databaseUrl, System.getenv(), work().path());
  }
}
