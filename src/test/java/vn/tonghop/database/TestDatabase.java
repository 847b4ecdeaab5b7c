package vn.tonghop.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * An empty PostgreSQL database for one test. All databases of a JVM stand on one server under
 * {@code target/test-postgres}, which starts with the first and ends, data and all, with the JVM.
 * Nothing on it survives a crash: it trades durability for speed.
 *
 * @param dataSource a pool of ten connections, in UTC, which opens none before it is used
 * @param url the same as a JDBC URL, for another process; user included, no password needed
 */
public record TestDatabase(DataSource dataSource, String url) implements AutoCloseable {

  /** Creates a database of a new name that nobody else uses. */
  public static TestDatabase fresh() {
    return with("");
  }

  /** The same, with these options of {@code CREATE DATABASE}. */
  public static TestDatabase with(String options) {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 " + options);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the test database " + name, e);
    }
    String url = Server.RUNNING.getJdbcUrl("postgres", name);
    return new TestDatabase(pool(url), url);
  }

  /** Closes the connections; the database stays, for a test that opens it again by its URL. */
  @Override
  public void close() {
    ((HikariDataSource) dataSource).close();
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(10);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionInitSql("SET TIME ZONE 'UTC'");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(config);
  }

  /** Started by the first test that asks for it. */
  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      Path folder = Path.of("target", "test-postgres").toAbsolutePath();
      // Here the binaries are unpacked, and servers that a killed run left behind are cleared away.
      System.setProperty("ot.epg.working-dir", folder.toString());
      try {
        return EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve(UUID.randomUUID().toString()))
            .setLocaleConfig("locale", "C")
            .setServerConfig("unix_socket_directories", "")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start the PostgreSQL of the tests", e);
      }
    }
  }
}
