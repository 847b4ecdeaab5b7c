package vn.tonghop.pipeline;

import javax.sql.DataSource;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.revision.jdbc.YearFence;

/**
 * Transactions of Spring Batch's own notes. There are eight of them for each submission in a stage,
 * of which nobody is told: their commits do not wait for the disk. Should the server or the machine
 * stop, the last of them are lost, as if this process had ended before it took them, and a restart
 * does not go by them. None is lost that was taken before something else was committed: the disk
 * gets commits in their order. What is noted of stages and jobs waits, for it is told; within a
 * transaction that is under way already, its own commit decides, and waits.
 */
final class NoteTransactions extends FencedTransactions {

  private static final long serialVersionUID = 1L;

  private static final ThreadLocal<Boolean> OF_SUBMISSION = ThreadLocal.withInitial(() -> false);

  /** What is done with one submission. */
  interface Work {

    void run() throws JobInterruptedException;
  }

  NoteTransactions(DataSource dataSource, YearFence fence) {
    super(dataSource, fence);
  }

  /** Works on a submission: what is noted by this thread meanwhile need not be on the disk yet. */
  static void ofSubmission(Work work) throws JobInterruptedException {
    OF_SUBMISSION.set(true);
    try {
      work.run();
    } finally {
      OF_SUBMISSION.remove();
    }
  }

  @Override
  void prepare(JdbcTemplate transaction) {
    super.prepare(transaction);
    if (OF_SUBMISSION.get()) {
      transaction.execute("set local synchronous_commit = off");
    }
  }
}
