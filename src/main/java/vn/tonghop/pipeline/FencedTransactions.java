package vn.tonghop.pipeline;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import vn.tonghop.revision.jdbc.YearFence;

/**
 * Transactions that begin only as long as this process still has the year it works on: those of the
 * stages, of the logs, and, as {@link NoteTransactions}, of Spring Batch's own notes.
 */
class FencedTransactions extends JdbcTransactionManager {

  private static final long serialVersionUID = 1L;

  private final transient YearFence fence;
  private final transient DataSource connections;

  FencedTransactions(DataSource dataSource, YearFence fence) {
    super(dataSource);
    this.connections = dataSource;
    this.fence = fence;
  }

  @Override
  protected final void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    boolean begun = false;
    try {
      prepare(new JdbcTemplate(connections));
      begun = true;
    } finally {
      if (!begun) {
        giveUp(transaction);
      }
    }
  }

  /** The first that is done in each transaction; one in which it fails has never begun. */
  void prepare(JdbcTemplate transaction) {
    fence.check(transaction);
  }

  /** Nobody else ends a transaction that never began. */
  private void giveUp(Object transaction) {
    try {
      DataSourceUtils.getConnection(connections).rollback();
    } catch (SQLException e) {
      logger.debug("The connection is lost, and the transaction with it", e);
    } finally {
      doCleanupAfterCompletion(transaction);
    }
  }
}
