package vn.tonghop.audit.jdbc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.PastOperation;

/** What the operations log holds of a revision. Reads only. */
public final class JdbcOperationsHistory {

  private static final String CHANGES =
      """
      select entry ->> 'at' as at, entry ->> 'actor' as actor, entry ->> 'event' as event
      from (select sequence, body::jsonb as entry from operation_entry
        where year = ? and revision = ?) as history
      where entry ->> 'event' not in ('UNCHANGED', 'SEALED', 'VERIFIED') order by sequence
      """;

  private final JdbcTemplate jdbc;

  public JdbcOperationsHistory(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was done to it, the first thing first; not that it was looked at and left alone, nor its
   * single stages.
   */
  public List<PastOperation> changes(int year, int revision) {
    return jdbc.query(
        CHANGES,
        (row, index) ->
            new PastOperation(
                Instant.parse(row.getString("at")), row.getString("actor"), row.getString("event")),
        year,
        revision);
  }
}
