package vn.tonghop.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Opens the connections of a pool and remembers them, so that those that hang can be cut off. */
final class OpenConnections extends AbstractDataSource {

  private static final Logger LOG = LoggerFactory.getLogger(OpenConnections.class);

  private static final int SECONDS_TO_CLOSE = 1;

  private final Connecting connecting;
  private final Set<Connection> open = ConcurrentHashMap.newKeySet();

  OpenConnections(Connecting connecting) {
    this.connecting = connecting;
  }

  @Override
  public Connection getConnection() throws SQLException {
    forgetClosed();
    Connection connection = connecting.connect();
    open.add(connection);
    return connection;
  }

  @Override
  public Connection getConnection(String username, String password) {
    throw new UnsupportedOperationException("there is one user of the database");
  }

  /** Left to the driver, whose properties name it. */
  @Override
  public void setLoginTimeout(int seconds) {
    LOG.debug("The pool would wait {} s for a connection", seconds);
  }

  /** How long the pool waits, when it is closed, for a connection that is just being made. */
  @Override
  public int getLoginTimeout() {
    return SECONDS_TO_CLOSE;
  }

  private void forgetClosed() throws SQLException {
    for (Connection connection : open) {
      if (connection.isClosed()) {
        open.remove(connection);
      }
    }
  }

  /** Whoever waits for an answer over one of them gets an exception instead. */
  void cutOff() {
    for (Connection connection : open) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.warn("A connection could not be cut off", e);
      }
      open.remove(connection);
    }
  }
}
