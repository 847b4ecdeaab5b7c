package vn.tonghop.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The mark that a process uses the embedded server: a connection of its own that holds a shared
 * advisory lock. The server drops it when the process dies, however it dies. To be used under the
 * folder's lock.
 */
final class Attendance {

  static final String DATABASE = "tonghop";

  /** "tonghop" in ASCII; no other advisory lock of one 64-bit key may have this one. */
  private static final long KEY = 0x746F6E67686F70L;

  private static final String DATABASE_MISSING = "3D000";
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Connection connection;

  private Attendance(Connection connection) {
    this.connection = connection;
  }

  /**
   * Connects, creates the database if it is the first time, and makes the mark.
   *
   * @throws SQLException if there is no server yet, or another one
   */
  static Attendance begin(EmbeddedAddress address) throws SQLException {
    Connection connection = connect(address);
    try {
      Attendance attendance = new Attendance(connection);
      String data = attendance.text("SHOW data_directory");
      if (!data.equals(address.data())) {
        throw new SQLException("another server, of " + data + ", answers");
      }
      attendance.text("SELECT pg_advisory_lock_shared(" + KEY + ")");
      return attendance;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection connect(EmbeddedAddress address) throws SQLException {
    try {
      return address.to(DATABASE).connect();
    } catch (SQLException e) {
      if (!ConnectionFailure.state(e).equals(DATABASE_MISSING)) {
        throw e;
      }
      createDatabase(address);
      return address.to(DATABASE).connect();
    }
  }

  private static void createDatabase(EmbeddedAddress address) throws SQLException {
    try (Connection connection = address.to("postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + DATABASE);
    }
  }

  /**
   * Whether no other process is marked. It waits a moment, for the server may not have noticed yet
   * that one died.
   */
  boolean isLast() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '300ms'");
      text("SELECT pg_advisory_lock(" + KEY + ")");
      return true;
    } catch (SQLException e) {
      if (ConnectionFailure.state(e).equals(LOCK_NOT_AVAILABLE)) {
        return false;
      }
      throw e;
    }
  }

  void end() throws SQLException {
    connection.close();
  }

  private String text(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
