package vn.tonghop.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/** Makes sure, before any work is done, that a configured server is one we can work with. */
final class ServerCheck {

  /** The oldest that is still maintained; what the SQL here may make use of. */
  private static final int OLDEST_MAJOR = 14;

  private final Connecting connecting;
  private final ServerAddress address;
  private final int oldestMajor;

  ServerCheck(Connecting connecting) throws DatabaseUnavailableException {
    this(connecting, OLDEST_MAJOR);
  }

  ServerCheck(Connecting connecting, int oldestMajor) throws DatabaseUnavailableException {
    this.connecting = connecting;
    this.address = ServerAddress.of(connecting.url());
    this.oldestMajor = oldestMajor;
  }

  void run() throws DatabaseUnavailableException {
    try (Connection connection = connecting.connect();
        Statement statement = connection.createStatement()) {
      checkVersion(statement);
      checkEncoding(statement);
      checkWritable(statement);
      checkPrivileges(statement);
    } catch (SQLException e) {
      throw new ConnectionFailure(connecting, address).explain(e);
    }
  }

  private void checkVersion(Statement statement) throws SQLException, DatabaseUnavailableException {
    if (Integer.parseInt(text(statement, "SHOW server_version_num")) < oldestMajor * 10_000) {
      throw new DatabaseUnavailableException(
          Reason.SERVER_TOO_OLD,
          null,
          address,
          text(statement, "SHOW server_version"),
          oldestMajor);
    }
  }

  private void checkEncoding(Statement statement)
      throws SQLException, DatabaseUnavailableException {
    String encoding = text(statement, "SHOW server_encoding");
    if (!encoding.equals("UTF8")) {
      throw new DatabaseUnavailableException(
          Reason.ENCODING_NOT_UTF8, null, address.database(), encoding);
    }
  }

  private void checkWritable(Statement statement)
      throws SQLException, DatabaseUnavailableException {
    if (text(statement, "SHOW transaction_read_only").equals("on")) {
      throw new DatabaseUnavailableException(Reason.READ_ONLY, null, address);
    }
  }

  /**
   * Since PostgreSQL 15 not everybody may create tables in the schema public. Where somebody else
   * has made them, nobody has to.
   */
  private void checkPrivileges(Statement statement)
      throws SQLException, DatabaseUnavailableException {
    String allowed =
        "SELECT to_regclass('flyway_schema_history') IS NOT NULL"
            + " OR coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)";
    if (!text(statement, allowed).equals("t")) {
      throw new DatabaseUnavailableException(
          Reason.CREATE_NOT_ALLOWED,
          null,
          text(statement, "SELECT current_user"),
          address.database());
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
