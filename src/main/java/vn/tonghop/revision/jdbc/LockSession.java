package vn.tonghop.revision.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection of the pool, kept for the locks that belong to its session. */
final class LockSession implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LockSession.class);

  /**
   * Each question takes milliseconds; one that gets no answer must not keep a process from ending.
   */
  private static final int LONGEST_ANSWER_MILLIS = 30_000;

  private final Connection connection;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  private LockSession(Connection connection) {
    this.connection = connection;
    SingleConnectionDataSource only = new SingleConnectionDataSource(connection, true);
    this.jdbc = new JdbcTemplate(only);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(only));
  }

  /** Throws {@link DataAccessException} when there is no connection to be had. */
  static LockSession open(DataSource dataSource) {
    try {
      Connection connection = dataSource.getConnection();
      connection.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
      return new LockSession(connection);
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("no connection to lock the year", e);
    }
  }

  JdbcTemplate jdbc() {
    return jdbc;
  }

  /** Transactions on this very connection. */
  TransactionTemplate transaction() {
    return transaction;
  }

  /** A pool keeps the connection open, and with it any lock that is not given up by word. */
  @Override
  public void close() {
    try {
      SessionLocks.giveUpAll(jdbc);
    } catch (DataAccessException e) {
      LOG.debug("The connection is lost, and its locks with it", e);
    } finally {
      JdbcUtils.closeConnection(connection);
    }
  }
}
