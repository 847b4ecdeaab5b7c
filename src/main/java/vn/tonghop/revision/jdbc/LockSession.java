package vn.tonghop.revision.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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

  /** Each question takes milliseconds; a server that is busy with its disk may take longer. */
  private static final Duration SHORTEST_PATIENCE = Duration.ofSeconds(10);

  private final Connection connection;
  private final Duration patience;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  private LockSession(Connection connection, Duration patience) {
    this.connection = connection;
    this.patience = patience;
    SingleConnectionDataSource only = new SingleConnectionDataSource(connection, true);
    this.jdbc = new JdbcTemplate(only);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(only));
  }

  /**
   * Takes a connection on which an answer is waited for half a lease at the most: one that gets no
   * answer must neither keep a process from ending, nor go unnoticed until the year is lost.
   *
   * @throws DataAccessException when there is no connection to be had
   */
  static LockSession open(DataSource dataSource, Duration lease) {
    Duration half = lease.dividedBy(2);
    Duration patience = half.compareTo(SHORTEST_PATIENCE) < 0 ? SHORTEST_PATIENCE : half;
    try {
      Connection connection = dataSource.getConnection();
      connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
      return new LockSession(connection, patience);
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("no connection to lock the year", e);
    }
  }

  /** Whether a question that was asked then, and failed now, failed because nobody answered. */
  boolean isSilentSince(long nanoTime) {
    return System.nanoTime() - nanoTime >= patience.toNanos();
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
