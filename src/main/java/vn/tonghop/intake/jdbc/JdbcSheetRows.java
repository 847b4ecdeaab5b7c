package vn.tonghop.intake.jdbc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;

/** Every row that was read, what kind it is, and the totals that rows state. */
public final class JdbcSheetRows {

  private static final int BATCH = 500;

  private static final String INSERT_ROW =
      "insert into sheet_row (revision_id, submission, sheet, row_number, kind, table_row)"
          + " values (?, ?, ?, ?, ?, ?)";

  private static final String INSERT_TOTAL =
      """
      insert into stated_total
        (revision_id, submission, sheet, row_number, file_name, sheet_name, columns, scope,
         scope_key, table_row, total, provincial, own_share, other)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String TOTALS =
      """
      select submission, sheet, row_number, file_name, sheet_name, columns, scope, scope_key,
        table_row, total, provincial, own_share, other
      from stated_total where revision_id = ? and submission = ? order by sheet, row_number
      """;

  private static final String CARRY_ROWS =
      """
      insert into sheet_row (revision_id, submission, sheet, row_number, kind, table_row)
      select ?, submission, sheet, row_number, kind, table_row
      from sheet_row where revision_id = ?
      """;

  private static final String CARRY_TOTALS =
      """
      insert into stated_total
        (revision_id, submission, sheet, row_number, file_name, sheet_name, columns, scope,
         scope_key, table_row, total, provincial, own_share, other)
      select ?, submission, sheet, row_number, file_name, sheet_name, columns, scope,
        scope_key, table_row, total, provincial, own_share, other
      from stated_total where revision_id = ?
      """;

  private final JdbcTemplate jdbc;

  public JdbcSheetRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(long revisionId, List<IntakeItem.Row> rows) {
    jdbc.batchUpdate(
        INSERT_ROW,
        rows,
        BATCH,
        (statement, row) -> {
          statement.setLong(1, revisionId);
          statement.setInt(2, row.origin().submission());
          statement.setInt(3, row.origin().sheet());
          statement.setInt(4, row.origin().row());
          statement.setString(5, row.kind().name());
          statement.setInt(6, row.table());
        });
  }

  public void insertTotals(long revisionId, List<StatedTotal> totals) {
    jdbc.batchUpdate(
        INSERT_TOTAL,
        totals,
        BATCH,
        (statement, total) -> {
          statement.setLong(1, revisionId);
          statement.setInt(2, total.origin().submission());
          statement.setInt(3, total.origin().sheet());
          statement.setInt(4, total.origin().row());
          statement.setString(5, total.address().file());
          statement.setString(6, total.address().sheet());
          statement.setString(7, total.columns().format());
          statement.setString(8, total.scope().name());
          statement.setString(9, total.key());
          statement.setInt(10, total.table());
          statement.setLong(11, total.funding().total().amount());
          statement.setLong(12, total.funding().provincial().amount());
          statement.setLong(13, total.funding().beneficiary().amount());
          statement.setLong(14, total.funding().other().amount());
        });
  }

  /** Gives another revision all rows and stated totals. */
  public void carryOver(long from, long to) {
    jdbc.update(CARRY_ROWS, to, from);
    jdbc.update(CARRY_TOTALS, to, from);
  }

  /** How many rows of each kind a submission has. */
  public Map<String, Long> countByKind(long revisionId, int submission) {
    Map<String, Long> counts = new TreeMap<>();
    jdbc.query(
        "select kind, count(*) as rows from sheet_row where revision_id = ? and submission = ?"
            + " group by kind",
        row -> {
          counts.put(row.getString("kind"), row.getLong("rows"));
        },
        revisionId,
        submission);
    return counts;
  }

  /** The totals a submission states, in the order of its rows. */
  public List<StatedTotal> totals(long revisionId, int submission) {
    return jdbc.query(
        TOTALS,
        (row, index) ->
            new StatedTotal(
                new Origin(row.getInt("submission"), row.getInt("sheet"), row.getInt("row_number")),
                Address.ofRow(
                    row.getString("file_name"),
                    row.getString("sheet_name"),
                    row.getInt("row_number")),
                Columns.parse(row.getString("columns")),
                StatedTotal.Scope.valueOf(row.getString("scope")),
                row.getString("scope_key"),
                row.getInt("table_row"),
                Funding.ofDong(
                    row.getLong("total"),
                    row.getLong("provincial"),
                    row.getLong("own_share"),
                    row.getLong("other"))),
        revisionId,
        submission);
  }
}
