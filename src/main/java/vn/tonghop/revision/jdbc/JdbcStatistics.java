package vn.tonghop.revision.jdbc;

import org.springframework.jdbc.core.JdbcTemplate;

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
      jdbc.execute(COUNT);
    }
  }
}
