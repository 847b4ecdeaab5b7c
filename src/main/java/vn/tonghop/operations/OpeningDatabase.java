package vn.tonghop.operations;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.LoggerFactory;
import vn.tonghop.database.Database;
import vn.tonghop.database.DatabaseSettings;
import vn.tonghop.database.DatabaseUnavailableException;
import vn.tonghop.pipeline.Migration;

/**
 * A database that is being opened, and its tables brought up to date, while something else is done:
 * an embedded server takes a second to start, and so does the rest of the application.
 */
final class OpeningDatabase {

  private final FutureTask<Database> opening;

  OpeningDatabase(DatabaseSettings settings, int poolSize) {
    // Logging complains on the screen when two threads meet in its initialisation.
    LoggerFactory.getILoggerFactory();
    opening = new FutureTask<>(() -> open(settings, poolSize));
    Thread thread = new Thread(opening, "database");
    thread.setDaemon(true);
    thread.start();
  }

  private static Database open(DatabaseSettings settings, int poolSize)
      throws DatabaseUnavailableException {
    Database database = Database.open(settings, poolSize);
    boolean upToDate = false;
    try {
      Migration.bringUpToDate(database.dataSource());
      upToDate = true;
      return database;
    } finally {
      if (!upToDate) {
        database.close();
      }
    }
  }

  /**
   * Waits until it is open, with its tables up to date. What keeps them from being so is thrown as
   * it is.
   *
   * @throws DatabaseUnavailableException when it cannot be opened
   */
  Database await() throws DatabaseUnavailableException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return opening.get();
        } catch (InterruptedException e) {
          // What is opened must be closed, so it has to be waited for.
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DatabaseUnavailableException unavailable) {
        throw unavailable;
      }
      if (e.getCause() instanceof RuntimeException outdated) {
        throw outdated;
      }
      throw new IllegalStateException("the database was not opened", e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
