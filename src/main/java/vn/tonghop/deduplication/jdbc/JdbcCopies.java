package vn.tonghop.deduplication.jdbc;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.deduplication.Copy;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.jdbc.ProposalMapping;
import vn.tonghop.proposal.jdbc.SharedTexts;

/** What is not counted since another đề án is. */
public final class JdbcCopies {

  /** What is a copy of a copy is one. */
  private static final String COPIES =
      "select g.group_key, c.standing, "
          + ProposalMapping.COLUMNS_OF_P
          + " from duplicate_member k join duplicate_member c using (revision_id, group_number)"
          + " join duplicate_group g on g.revision_id = c.revision_id"
          + " and g.number = c.group_number"
          + " join duplicate_member t on t.revision_id = c.revision_id"
          + " and t.group_number = c.group_number and t.position = c.copy_of"
          + " join proposal p on p.revision_id = c.revision_id and p.submission = c.submission"
          + " and p.sheet = c.sheet and p.row_number = c.row_number"
          + " where k.revision_id = ? and k.submission = ? and k.sheet = ? and k.row_number = ?"
          + " and c.standing in ('DUPLICATE', 'HELD') and k.position in (c.copy_of, t.copy_of)"
          + " order by p.submission, p.sheet, p.row_number";

  private final JdbcTemplate jdbc;

  public JdbcCopies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The copies of a counted đề án, in the order of their origin. */
  public List<Copy> of(long revisionId, Origin counted) {
    SharedTexts shared = new SharedTexts();
    return jdbc.query(
        COPIES,
        (row, index) ->
            new Copy(
                ProposalMapping.read(row, shared),
                row.getString("group_key"),
                Standing.valueOf(row.getString("standing"))),
        revisionId,
        counted.submission(),
        counted.sheet(),
        counted.row());
  }
}
