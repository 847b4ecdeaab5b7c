package vn.tonghop.deduplication.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.deduplication.DuplicateCounts;
import vn.tonghop.deduplication.Withheld;
import vn.tonghop.proposal.Funding;

/** How many groups of duplicates a revision has, and what they keep out of its sum. */
public final class JdbcDuplicateCounts {

  private static final String GROUPS =
      """
      select count(*) filter (where certain) as certain,
        count(*) filter (where not certain) as doubtful,
        count(*) filter (where decided) as decided, count(*) filter (where open) as open
      from (
        select g.certain, bool_or(m.decision is not null) as decided,
          bool_or(m.decision is null and m.standing in ('HELD', 'COUNTED_IN_DOUBT')) as open
        from duplicate_group g
          join duplicate_member m on m.revision_id = g.revision_id and m.group_number = g.number
        where g.revision_id = ?
        group by g.number, g.certain) as settled
      """;

  private static final String WITHHELD =
      """
      select count(*) as proposals, coalesce(sum(total), 0) as total,
        coalesce(sum(provincial), 0) as provincial, coalesce(sum(own_share), 0) as own_share,
        coalesce(sum(other), 0) as other
      from duplicate_member join proposal using (revision_id, submission, sheet, row_number)
      where revision_id = ? and standing = 'HELD' and (decision is not null) = ?
      """;

  private final JdbcTemplate jdbc;

  public JdbcDuplicateCounts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public DuplicateCounts of(long revisionId) {
    return jdbc.query(
            GROUPS,
            (row, index) ->
                new DuplicateCounts(
                    row.getInt("certain"),
                    row.getInt("doubtful"),
                    row.getInt("decided"),
                    row.getInt("open"),
                    withheld(revisionId, false),
                    withheld(revisionId, true)),
            revisionId)
        .get(0);
  }

  private Withheld withheld(long revisionId, boolean decided) {
    return jdbc.query(WITHHELD, (row, index) -> withheld(row), revisionId, decided).get(0);
  }

  private static Withheld withheld(ResultSet row) throws SQLException {
    return new Withheld(
        row.getInt("proposals"),
        Funding.ofDong(
            row.getLong("total"),
            row.getLong("provincial"),
            row.getLong("own_share"),
            row.getLong("other")));
  }
}
