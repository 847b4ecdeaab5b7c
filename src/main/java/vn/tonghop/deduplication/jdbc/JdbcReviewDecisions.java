package vn.tonghop.deduplication.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.deduplication.ReviewDecision;
import vn.tonghop.deduplication.Verdict;

/** What people decided about groups of duplicates, and which of it a revision was made by. */
public final class JdbcReviewDecisions {

  private static final String COLUMNS =
      "group_key, number, verdict, stays, reason, decided_by, decided_at";

  private static final String INSERT =
      "insert into review_decision ("
          + COLUMNS
          + ", year, contents) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String CURRENT =
      "select distinct on (group_key) "
          + COLUMNS
          + " from review_decision where year <= ? order by group_key, number desc";

  private static final String ABOUT =
      "select "
          + COLUMNS
          + " from review_decision where group_key = any (?) and year <= ? order by number";

  /** About other groups. */
  private static final String SHARING =
      "select "
          + COLUMNS
          + " from review_decision where year <= ? and group_key <> ? and contents && ?::text[]"
          + " order by decided_at, group_key collate \"C\", number";

  private static final String FREEZE =
      "insert into revision_review_decision (revision_id, group_key, number) values (?, ?, ?)";

  private static final String OF_REVISION =
      "select "
          + COLUMNS
          + " from revision_review_decision join review_decision using (group_key, number)"
          + " where revision_id = ? order by group_key collate \"C\"";

  private final JdbcTemplate jdbc;

  public JdbcReviewDecisions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a decision, which counts from now on; the caller holds the year.
   *
   * @param contents of the members of its group
   */
  public void add(int year, ReviewDecision decision, List<String> contents) {
    jdbc.update(
        INSERT,
        decision.group(),
        decision.number(),
        decision.verdict().name(),
        decision.stays(),
        decision.reason(),
        decision.decidedBy(),
        Timestamp.from(decision.decidedAt()),
        year,
        contents.toArray(String[]::new));
  }

  /** Those that count for a year: the last about each group, by the key of the group. */
  public List<ReviewDecision> current(int year) {
    return jdbc.query(CURRENT, (row, index) -> decision(row), year);
  }

  /** All about some groups of a year by their keys, the first one first; the last one counts. */
  public Map<String, List<ReviewDecision>> about(int year, List<String> groups) {
    return jdbc
        .query(ABOUT, (row, index) -> decision(row), groups.toArray(String[]::new), year)
        .stream()
        .collect(Collectors.groupingBy(ReviewDecision::group));
  }

  /** The number that the next decision about a group has, whichever year it is taken in. */
  public int nextNumber(String group) {
    Integer last =
        jdbc.queryForObject(
            "select coalesce(max(number), 0) from review_decision where group_key = ?",
            Integer.class,
            group);
    return (last == null ? 0 : last) + 1;
  }

  /** What was decided before, the first one first, about other groups with one of the contents. */
  public List<ReviewDecision> sharing(int year, String group, List<String> contents) {
    return jdbc.query(
        SHARING, (row, index) -> decision(row), year, group, contents.toArray(String[]::new));
  }

  /** Keeps by which of them a revision is made. */
  public void freeze(long revisionId, List<ReviewDecision> decisions) {
    jdbc.batchUpdate(
        FREEZE,
        decisions.stream()
            .map(decision -> new Object[] {revisionId, decision.group(), decision.number()})
            .toList());
  }

  /** By which of them a revision is made, by the key of the group. */
  public List<ReviewDecision> ofRevision(long revisionId) {
    return jdbc.query(OF_REVISION, (row, index) -> decision(row), revisionId);
  }

  private static ReviewDecision decision(ResultSet row) throws SQLException {
    return new ReviewDecision(
        row.getString("group_key"),
        row.getInt("number"),
        Verdict.valueOf(row.getString("verdict")),
        row.getString("stays"),
        row.getString("reason"),
        row.getString("decided_by"),
        row.getTimestamp("decided_at").toInstant());
  }
}
