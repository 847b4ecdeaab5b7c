package vn.tonghop.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How a server is reached, by a single connection or by a pool; both with the same properties.
 *
 * @param user null to leave it to the URL
 * @param password null to leave it to the URL
 */
record Connecting(String url, @Nullable String user, @Nullable String password) {

  /** Those of the URL come before these. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "ApplicationName", "tonghop",
          "reWriteBatchedInserts", "true",
          "tcpKeepAlive", "true",
          "connectTimeout", "10",
          // Something may accept the connection, and then say nothing.
          "loginTimeout", "20",
          // A network that went silent; longer than any statement of the largest plan takes.
          "socketTimeout", "1800");

  /** There are as many connections as threads that want one: none waits for another's. */
  private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;

  /**
   * Whoever falls asleep in the middle of a transaction gives up what it has locked some day: the
   * log of all years may be among it. The longest stage that asks nothing writes a workbook.
   */
  private static final String SESSION =
      "SET TIME ZONE 'UTC'; SET idle_in_transaction_session_timeout = '1h'";

  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.putAll(PROPERTIES);
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return DriverManager.getConnection(url, properties);
  }

  /** Uses connections when they are first needed; their time zone is UTC whatever the machine's. */
  static HikariDataSource pool(int size, OpenConnections connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("tonghop");
    config.setDataSource(connections);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setInitializationFailTimeout(-1);
    // A server that went away is asked for again and again as a run winds up.
    config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    config.setConnectionInitSql(SESSION);
    return new HikariDataSource(config);
  }

  /** Without user and password, and without the URL, which may hold them. */
  @Override
  public String toString() {
    return "Connecting[" + ServerAddress.describe(url) + "]";
  }
}
