package vn.tonghop.deduplication.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.deduplication.DecisionHistory;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.Verdict;

/** What people decided about groups of duplicates, and which of it a revision was made by. */
public final class JdbcReviewDecisions {

  private static final String COLUMNS =
      "number, group_key, verdict, members, known, stays, reason, decided_by, decided_at";

  private static final String INSERT =
      "insert into review_decision (" + COLUMNS + ", year) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String UP_TO =
      "select " + COLUMNS + " from review_decision where year <= ? order by number";

  private static final String FREEZE =
      "insert into revision_review_decision (revision_id, number) values (?, ?)";

  private static final String OF_REVISION =
      "select "
          + COLUMNS
          + " from revision_review_decision join review_decision using (number)"
          + " where revision_id = ? order by number";

  private final JdbcTemplate jdbc;

  public JdbcReviewDecisions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a decision, which counts from now on; the caller holds the year. */
  public void add(int year, ReviewDecision decision) {
    jdbc.update(
        INSERT,
        decision.number(),
        decision.group(),
        decision.verdict().name(),
        decision.members().toArray(String[]::new),
        decision.known().toArray(String[]::new),
        decision.stays(),
        decision.reason(),
        decision.decidedBy(),
        Timestamp.from(decision.decidedAt()),
        year);
  }

  /**
   * The number that the next decision has. Who asks within a transaction takes it: until its end
   * nobody else gets one.
   */
  public int nextNumber() {
    jdbc.execute("lock table review_decision in share row exclusive mode");
    Integer last =
        jdbc.queryForObject("select coalesce(max(number), 0) from review_decision", Integer.class);
    return (last == null ? 0 : last) + 1;
  }

  /** All that were taken about the plans of a year and of those before it. */
  public DecisionHistory upTo(int year) {
    return new DecisionHistory(jdbc.query(UP_TO, (row, index) -> decision(row), year));
  }

  /** Keeps by which of them a revision is made. */
  public void freeze(long revisionId, List<ReviewDecision> decisions) {
    jdbc.batchUpdate(
        FREEZE,
        decisions.stream().map(decision -> new Object[] {revisionId, decision.number()}).toList());
  }

  /** By which of them a revision is made, the first one first. */
  public List<ReviewDecision> ofRevision(long revisionId) {
    return jdbc.query(OF_REVISION, (row, index) -> decision(row), revisionId);
  }

  private static ReviewDecision decision(ResultSet row) throws SQLException {
    return new ReviewDecision(
        row.getInt("number"),
        row.getString("group_key"),
        Verdict.valueOf(row.getString("verdict")),
        texts(row, "members"),
        texts(row, "known"),
        row.getString("stays"),
        row.getString("reason"),
        row.getString("decided_by"),
        row.getTimestamp("decided_at").toInstant());
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
