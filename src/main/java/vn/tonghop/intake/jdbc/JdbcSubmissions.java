package vn.tonghop.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.intake.Edition;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.ReceivedSubmission;
import vn.tonghop.proposal.MoneyUnit;

/** What was read of each submission of a revision. */
public final class JdbcSubmissions {

  private static final String SELECT =
      """
      select number, name, sha256, submitter_code, unit, round, correction, supplement, modified,
        letter_date, refused
      from submission where revision_id = ? and %s order by number
      """;

  private static final String END =
      """
      update submission set submitter_code = ?, unit = ?, round = ?, correction = ?, supplement = ?,
        modified = ?, letter_date = ?, refused = ?, rows_read = ?, read_total = ?, read_provincial = ?, read_beneficiary = ?,
        read_other = ?, ended = true
      where revision_id = ? and number = ?
      """;

  private static final String KEPT_ITEMS =
      """
      select count(r.*) + case when s.ended then 1 else 0 end
      from submission s left join sheet_row r
        on r.revision_id = s.revision_id and r.submission = s.number
      where s.revision_id = ? and s.number = ? group by s.ended
      """;

  private static final String CARRY =
      """
      update submission carried set submitter_code = s.submitter_code, unit = s.unit,
        round = s.round, correction = s.correction, supplement = s.supplement, modified = s.modified,
        letter_date = s.letter_date, refused = s.refused,
        superseded_by = s.superseded_by, rows_read = s.rows_read, read_total = s.read_total,
        read_provincial = s.read_provincial, read_beneficiary = s.read_beneficiary,
        read_other = s.read_other, ended = s.ended
      from submission s
      where carried.revision_id = ? and s.revision_id = ? and s.number = carried.number
      """;

  private final JdbcTemplate jdbc;

  public JdbcSubmissions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All submissions, in the order of their numbers. */
  public List<ReceivedSubmission> all(long revisionId) {
    return jdbc.query(SELECT.formatted("true"), (row, i) -> submission(row), revisionId);
  }

  /** The submissions whose place no other one takes, in the order of their numbers. */
  public List<ReceivedSubmission> current(long revisionId) {
    return jdbc.query(
        SELECT.formatted("superseded_by is null"), (row, i) -> submission(row), revisionId);
  }

  /** The submissions whose place another one takes, and the number of that. */
  public Map<Integer, Integer> superseded(long revisionId) {
    Map<Integer, Integer> superseded = new TreeMap<>();
    jdbc.query(
        "select number, superseded_by from submission"
            + " where revision_id = ? and superseded_by is not null",
        row -> {
          superseded.put(row.getInt("number"), row.getInt("superseded_by"));
        },
        revisionId);
    return superseded;
  }

  /** How many of its items are kept: each of its rows is one, and its end is the last. */
  public int keptItems(long revisionId, int number) {
    Integer kept = jdbc.queryForObject(KEPT_ITEMS, Integer.class, revisionId, number);
    return Objects.requireNonNull(kept);
  }

  /** The names of those that were not read to their end, in the order of their numbers. */
  public List<String> withoutEnd(long revisionId) {
    return jdbc.queryForList(
        "select name from submission where revision_id = ? and not ended order by number",
        String.class,
        revisionId);
  }

  /** Keeps what is known of a submission at its end. */
  public void end(long revisionId, int number, IntakeItem.End end) {
    Instant modified = end.modified();
    jdbc.update(
        END,
        end.submitterCode(),
        end.unit() == null ? null : end.unit().name(),
        end.edition().round(),
        end.edition().correction(),
        end.edition().supplement(),
        modified == null ? null : Timestamp.from(modified),
        end.dated(),
        end.rejects(),
        end.rows(),
        end.money().total().amount(),
        end.money().provincial().amount(),
        end.money().beneficiary().amount(),
        end.money().other().amount(),
        revisionId,
        number);
  }

  public void supersede(long revisionId, int number, int by) {
    jdbc.update(
        "update submission set superseded_by = ? where revision_id = ? and number = ?",
        by,
        revisionId,
        number);
  }

  public void refuse(long revisionId, int number) {
    jdbc.update(
        "update submission set refused = true where revision_id = ? and number = ?",
        revisionId,
        number);
  }

  /** Gives another revision of the same submissions what is known of them. */
  public void carryOver(long from, long to) {
    jdbc.update(CARRY, to, from);
  }

  private static ReceivedSubmission submission(ResultSet row) throws SQLException {
    return new ReceivedSubmission(
        row.getInt("number"),
        row.getString("name"),
        row.getString("sha256"),
        row.getString("submitter_code"),
        unit(row.getString("unit")),
        new Edition(
            row.getInt("round"), row.getBoolean("correction"), row.getBoolean("supplement")),
        instant(row.getTimestamp("modified")),
        row.getObject("letter_date", LocalDate.class),
        row.getBoolean("refused"));
  }

  private static @Nullable MoneyUnit unit(@Nullable String name) {
    return name == null ? null : MoneyUnit.valueOf(name);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
