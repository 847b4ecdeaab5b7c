package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.plan.LedgerLine.Tally;
import vn.tonghop.plan.PlanFigures;
import vn.tonghop.proposal.Funding;

/** The figures of the plan of a revision, added up by the database. */
public final class JdbcPlanFigures {

  private static final String ITEMS =
      """
      select i.number, coalesce(p.total, 0) as total, coalesce(p.provincial, 0) as provincial,
        coalesce(p.own_share, 0) as own_share, coalesce(p.other, 0) as other
      from plan_item i join proposal p using (revision_id, submission, sheet, row_number)
      where i.revision_id = ? order by i.position
      """;

  private static final String SUMS =
      """
      select %s as by, count(*) as rows, coalesce(sum(p.total), 0) as total,
        coalesce(sum(p.provincial), 0) as provincial,
        coalesce(sum(p.own_share), 0) as own_share, coalesce(sum(p.other), 0) as other
      from plan_item i join proposal p using (revision_id, submission, sheet, row_number)
        join submission s on s.revision_id = i.revision_id and s.number = i.submission
      where i.revision_id = ? group by 1
      """;

  private final JdbcTemplate jdbc;

  public JdbcPlanFigures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public PlanFigures of(long revisionId) {
    List<PlanFigures.Item> items =
        jdbc.query(
            ITEMS,
            (row, index) -> new PlanFigures.Item(row.getString("number"), money(row)),
            revisionId);
    return new PlanFigures(
        items,
        sums("p.programme_code", revisionId),
        sums("coalesce(s.submitter_code, '')", revisionId),
        sums("''::text", revisionId).getOrDefault("", Tally.NONE));
  }

  private Map<String, Tally> sums(String by, long revisionId) {
    Map<String, Tally> sums = new TreeMap<>();
    jdbc.query(
        SUMS.formatted(by),
        row -> {
          sums.put(row.getString("by"), new Tally(row.getLong("rows"), money(row)));
        },
        revisionId);
    return sums;
  }

  private static Funding money(ResultSet row) throws SQLException {
    return Funding.ofDong(
        row.getLong("total"),
        row.getLong("provincial"),
        row.getLong("own_share"),
        row.getLong("other"));
  }
}
