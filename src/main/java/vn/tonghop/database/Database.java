package vn.tonghop.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * An open PostgreSQL, to be closed when the command is done.
 *
 * <p>The embedded one is meant for one user on one machine. Its data, log and password lie in the
 * subfolder {@code postgres} of the work folder, which only the owner may enter. It listens on
 * 127.0.0.1 alone, on a free port, and asks everybody for the password, which is random and kept in
 * a file; other users of the machine cannot log in. Several processes may have it open: the first
 * starts it, the last to close stops it, and one that a killed process left running is found. They
 * must see each other's processes: containers that share a work folder need a server of their own.
 */
public final class Database implements AutoCloseable {

  private final OpenConnections connections;
  private final HikariDataSource pool;
  private final Runnable afterwards;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(Connecting connecting, int poolSize, Runnable afterwards) {
    this.connections = new OpenConnections(connecting);
    this.pool = Connecting.pool(poolSize, connections);
    this.afterwards = afterwards;
  }

  /**
   * Opens it, after making sure that it can be worked with.
   *
   * @param poolSize the most connections at a time, at least 1
   * @throws DatabaseUnavailableException says what is wrong and what to do
   */
  public static Database open(DatabaseSettings settings, int poolSize)
      throws DatabaseUnavailableException {
    if (settings instanceof DatabaseSettings.Server server) {
      return openServer(server, poolSize);
    }
    return openEmbedded(((DatabaseSettings.Embedded) settings).workFolder(), poolSize);
  }

  private static Database openServer(DatabaseSettings.Server server, int poolSize)
      throws DatabaseUnavailableException {
    Connecting connecting = new Connecting(server.url(), server.user(), server.password());
    new ServerCheck(connecting).run();
    return new Database(connecting, poolSize, () -> {});
  }

  private static Database openEmbedded(Path workFolder, int poolSize)
      throws DatabaseUnavailableException {
    EmbeddedSession session = EmbeddedSession.join(workFolder);
    return new Database(session.connecting(), poolSize, session::leave);
  }

  /** A pool of connections in UTC, closed with this database. */
  public DataSource dataSource() {
    return pool;
  }

  /**
   * Breaks every connection, also those on which somebody waits for an answer that may never come.
   * Whoever asks again gets a new one.
   */
  public void cutOff() {
    connections.cutOff();
  }

  /** May be called more than once. Stops the embedded server if nobody else uses it. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    // An interrupted thread could neither lock nor wait, and would leave the server running.
    boolean interrupted = Thread.interrupted();
    try {
      pool.close();
      afterwards.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
