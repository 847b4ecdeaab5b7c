package vn.tonghop.intake.jdbc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.database.CopiedRows;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;

/** Every row that was read, what kind it is, and the totals that rows state. */
public final class JdbcSheetRows {

  private static final String ROWS =
      "sheet_row (revision_id, submission, sheet, row_number, kind, table_row)";

  private static final String STATED_TOTALS =
      "stated_total (revision_id, submission, sheet, row_number, file_name, sheet_name, columns,"
          + " scope, scope_key, table_row, total, provincial, own_share, other)";

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
    CopiedRows.insert(
        jdbc,
        ROWS,
        rows,
        (values, row) ->
            place(values, revisionId, row.origin()).add(row.kind().name()).add(row.table()));
  }

  public void insertTotals(long revisionId, List<StatedTotal> totals) {
    CopiedRows.insert(
        jdbc,
        STATED_TOTALS,
        totals,
        (values, total) ->
            place(values, revisionId, total.origin())
                .add(total.address().file())
                .add(total.address().sheet())
                .add(total.columns().format())
                .add(total.scope().name())
                .add(total.key())
                .add(total.table())
                .add(total.funding().total().amount())
                .add(total.funding().provincial().amount())
                .add(total.funding().beneficiary().amount())
                .add(total.funding().other().amount()));
  }

  private static CopiedRows place(CopiedRows values, long revisionId, Origin origin) {
    return values.add(revisionId).add(origin.submission()).add(origin.sheet()).add(origin.row());
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
