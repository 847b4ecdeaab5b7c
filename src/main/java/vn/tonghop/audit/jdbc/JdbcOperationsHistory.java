package vn.tonghop.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.RecordedOperation;
import vn.tonghop.audit.RevisionHistory;

/** What the operations log holds of a revision. Reads only. */
public final class JdbcOperationsHistory {

  private static final String OF_REVISION =
      """
      select sequence, body from operation_entry
      where year = ? and revision = ? order by sequence
      """;

  private final JdbcTemplate jdbc;

  public JdbcOperationsHistory(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * All that is told of a revision.
   *
   * @throws vn.tonghop.audit.LogAlteredException when an entry is not to the letter one that the
   *     program writes
   */
  public RevisionHistory of(int year, int revision) {
    return new RevisionHistory(
        jdbc.query(OF_REVISION, (row, index) -> operation(row), year, revision));
  }

  private static RecordedOperation operation(ResultSet row) throws SQLException {
    return RecordedOperation.of(row.getLong("sequence"), row.getString("body"));
  }
}
