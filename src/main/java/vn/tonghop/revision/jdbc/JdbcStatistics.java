package vn.tonghop.revision.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;

/**
 * What the database knows of how much its tables hold. It counts them by itself now and then, but
 * seldom between the filling of a table and its first use: it then takes a hundred thousand rows
 * for one, and looks each of them up by going through all others.
 */
public final class JdbcStatistics {

  /** Fewer are found fast by whatever plan. */
  private static final int LARGE = 5_000;

  private static final String IS_LARGE =
      "select count(*) = ? from (select 1 from sheet_row where revision_id = ? limit ?) as few";

  private static final String COUNT =
      "analyze submission, sheet_row, proposal, finding, stated_total, duplicate_group,"
          + " duplicate_member, plan_item, decision_entry, decision_seal";

  /**
   * Samples 3.000 rows of each table instead of 30.000: what is asked for is orders of magnitude,
   * and sorting every text of the larger sample took longer than some of the stages that it is for.
   */
  private static final String COARSELY = "set default_statistics_target = 10";

  private static final String AS_BEFORE = "reset default_statistics_target";

  private final JdbcTemplate jdbc;

  public JdbcStatistics(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Has the tables counted when the revision is a large one. To be called outside of a transaction,
   * whose end others would have to wait for. A role that does not own the tables may not: then the
   * database does it in its own time.
   */
  public void refresh(long revisionId) {
    if (Boolean.TRUE.equals(
        jdbc.queryForObject(IS_LARGE, Boolean.class, LARGE, revisionId, LARGE))) {
      jdbc.execute((StatementCallback<Boolean>) JdbcStatistics::count);
    }
  }

  private static boolean count(Statement statement) throws SQLException {
    statement.execute(COARSELY);
    try (Reset reset = () -> statement.execute(AS_BEFORE)) {
      return statement.execute(COUNT);
    }
  }

  /** What fails at the end does not hide why the counting failed. */
  private interface Reset extends AutoCloseable {

    @Override
    void close() throws SQLException;
  }
}
