package vn.tonghop.audit.jdbc;

import java.io.IOException;
import java.io.Writer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.audit.Chain;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.OperationEntry;
import vn.tonghop.audit.OperationsLog;

/**
 * The operations log. Entries are chained one after the other: an advisory lock makes writers
 * queue, since a row lock on the last entry would not keep two of them from appending to the same
 * one.
 */
public final class JdbcOperationsLog implements OperationsLog {

  /** Keyed by two integers, "tlog" in ASCII and 1, apart from every other lock of the program. */
  private static final String APPEND_LOCK = "select pg_advisory_xact_lock(1953263463, 1)";

  private static final String LAST =
      "select sequence, hash from operation_entry order by sequence desc limit 1";

  private static final String LINKS =
      "select sequence, body, hash from operation_entry order by sequence";

  private static final String INSERT =
      """
      insert into operation_entry (sequence, year, revision, body, previous, hash)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  /** Appends in the caller's transaction when there is one, else in one of its own. */
  public JdbcOperationsLog(JdbcTemplate jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void record(OperationEntry entry) {
    transaction.executeWithoutResult(status -> append(entry));
  }

  /** How long the log is now, and its head. */
  public Chain chain() {
    return jdbc
        .query(LAST, (row, index) -> new Chain(row.getLong("sequence"), row.getString("hash")))
        .stream()
        .findFirst()
        .orElseGet(Chain::empty);
  }

  /**
   * Writes all entries as JSON Lines, in their order; wants a transaction around it.
   *
   * @throws LogAlteredException at the first entry that is not as it was chained
   */
  public void export(Writer out) throws IOException {
    new LinkExport(LogAlteredException.Log.OPERATIONS_LOG, out).write(Streaming.over(jdbc), LINKS);
  }

  private void append(OperationEntry entry) {
    jdbc.query(APPEND_LOCK, row -> {});
    String body = entry.canonical();
    Chain.Link link = chain().append(body);
    jdbc.update(
        INSERT,
        link.sequence(),
        entry.year(),
        entry.revision(),
        body,
        link.previous(),
        link.hash());
  }
}
