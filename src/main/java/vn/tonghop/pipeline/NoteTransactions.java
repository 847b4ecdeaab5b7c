package vn.tonghop.pipeline;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.revision.jdbc.YearFence;

/**
 * Transactions of Spring Batch's own notes, of which there are eight for each submission in a
 * stage. Their commit does not wait for the disk: should the machine stop, the last of them are
 * lost, as if this process had ended before it took them, and a restart does not go by them. None
 * that was taken before the work of a stage was committed is lost once that is kept: the disk gets
 * commits in their order. Within a transaction that is under way already, its own commit decides,
 * and waits.
 */
final class NoteTransactions extends FencedTransactions {

  private static final long serialVersionUID = 1L;

  NoteTransactions(DataSource dataSource, YearFence fence) {
    super(dataSource, fence);
  }

  @Override
  void prepare(JdbcTemplate transaction) {
    super.prepare(transaction);
    transaction.execute("set local synchronous_commit = off");
  }
}
