package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
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
      where i.revision_id = ? and i.position between ? and ? order by i.position
      """;

  /** By programme, by who sent it, and of all: at one go through the items. */
  private static final String SUMS =
      """
      select grouping(p.programme_code, s.submitter_code) as level,
        coalesce(p.programme_code, s.submitter_code, '') as by, count(*) as rows,
        coalesce(sum(p.total), 0) as total, coalesce(sum(p.provincial), 0) as provincial,
        coalesce(sum(p.own_share), 0) as own_share, coalesce(sum(p.other), 0) as other
      from plan_item i join proposal p using (revision_id, submission, sheet, row_number)
        join submission s on s.revision_id = i.revision_id and s.number = i.submission
      where i.revision_id = ?
      group by grouping sets ((p.programme_code), (s.submitter_code), ())
      """;

  private static final RowMapper<PlanFigures.Item> ITEM =
      (row, index) -> new PlanFigures.Item(row.getString("number"), money(row));

  /** What PostgreSQL calls a sum over all that is not of one programme, and so on. */
  private static final int OF_PROGRAMME = 1;

  private static final int OF_SUBMITTER = 2;

  private final JdbcTemplate jdbc;

  public JdbcPlanFigures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Its items are fetched as they are asked for. */
  public PlanFigures of(long revisionId) {
    Map<String, Tally> byProgramme = new TreeMap<>();
    Map<String, Tally> bySubmitter = new TreeMap<>();
    Map<String, Tally> all = new TreeMap<>();
    jdbc.query(
        SUMS,
        row -> {
          Map<String, Tally> sums =
              switch (row.getInt("level")) {
                case OF_PROGRAMME -> byProgramme;
                case OF_SUBMITTER -> bySubmitter;
                default -> all;
              };
          sums.put(row.getString("by"), new Tally(row.getLong("rows"), money(row)));
        },
        revisionId);
    return new PlanFigures(
        items(revisionId), byProgramme, bySubmitter, all.getOrDefault("", Tally.NONE));
  }

  private List<PlanFigures.Item> items(long revisionId) {
    return new PagedItems<>(
        ItemPages.few((first, last) -> jdbc.query(ITEMS, ITEM, revisionId, first, last)),
        1,
        new JdbcPlanItems(jdbc).size(revisionId));
  }

  private static Funding money(ResultSet row) throws SQLException {
    return Funding.ofDong(
        row.getLong("total"),
        row.getLong("provincial"),
        row.getLong("own_share"),
        row.getLong("other"));
  }
}
