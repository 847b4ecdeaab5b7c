package vn.tonghop.audit.jdbc;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.audit.RecordedSeal;

/**
 * What the operations log says of how far the decision log of a revision was sealed. Reads only.
 */
public final class JdbcRecordedSeals {

  private static final String SEALED =
      """
      select entry ->> 'stage' as stage, (entry ->> 'entries')::bigint as entries,
        entry ->> 'decisionHead' as head
      from (select sequence, body::jsonb as entry from operation_entry
        where year = ? and revision = ?) as of_revision
      where entry ->> 'event' = 'SEALED' order by sequence
      """;

  private final JdbcTemplate jdbc;

  public JdbcRecordedSeals(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** One for each stage that was closed, the first one first. */
  public List<RecordedSeal> all(int year, int revision) {
    return jdbc.query(
        SEALED,
        (row, index) ->
            new RecordedSeal(row.getString("stage"), row.getLong("entries"), row.getString("head")),
        year,
        revision);
  }

  /** With the stage that was closed last; {@link RecordedSeal#NONE} before any was. */
  public RecordedSeal last(int year, int revision) {
    List<RecordedSeal> all = all(year, revision);
    return all.isEmpty() ? RecordedSeal.NONE : all.get(all.size() - 1);
  }
}
