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
import org.flywaydb.core.Flyway;

/**
 * An empty PostgreSQL database for one test. All databases of a JVM stand on one server under
 * {@code target/test-postgres}, which starts with the first and ends, data and all, with the JVM.
 * Nothing on it survives a crash: it trades durability for speed.
 *
 * @param dataSource a pool of ten connections, in UTC, which opens none before it is used
 * @param url the same as a JDBC URL, for another process; user included, no password needed
 * @param name of the database, which no other has
 */
public record TestDatabase(DataSource dataSource, String url, String name)
    implements AutoCloseable {

  /** Creates a database of a new name that nobody else uses. */
  public static TestDatabase fresh() {
    return with("");
  }

  /** The same, with these options of {@code CREATE DATABASE}. */
  public static TestDatabase with(String options) {
    return from("template0", options);
  }

  /** One with all tables, a copy of one that was migrated once for all tests. */
  public static TestDatabase migrated() {
    return from(Migrated.NAME, "");
  }

  private static TestDatabase from(String template, String options) {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    execute("CREATE DATABASE " + name + " TEMPLATE " + template + " " + options);
    String url = Server.RUNNING.getJdbcUrl("postgres", name);
    return new TestDatabase(pool(url), url, name);
  }

  /** Closes the connections and drops the database, if it is still there, whoever has it open. */
  @Override
  public void close() {
    ((HikariDataSource) dataSource).close();
    execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
  }

  private static void execute(String statement) {
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement executed = connection.createStatement()) {
      executed.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the server of the tests refuses: " + statement, e);
    }
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

  /** Made by the first test that asks for a copy of it; nobody is connected to it after that. */
  private static final class Migrated {

    static final String NAME = make();

    private static String make() {
      TestDatabase database = fresh();
      Flyway.configure()
          .dataSource(database.dataSource)
          .locations("classpath:db/migration")
          .load()
          .migrate();
      ((HikariDataSource) database.dataSource).close();
      return database.name;
    }
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
            // Nothing of it outlives the tests, whose databases are hundreds: no waiting for a
            // disk.
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start the PostgreSQL of the tests", e);
      }
    }
  }
}
