package vn.tonghop.plan.jdbc;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.intake.RowKind;
import vn.tonghop.plan.Ledger;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;

/**
 * The ledger of a revision, from two independent accounts: what was counted while reading, and what
 * became of the rows that were kept.
 */
public final class JdbcLedger {

  private static final String READ =
      """
      select number, name, submitter_code, rows_read, read_total, read_provincial,
        read_beneficiary, read_other
      from submission where revision_id = ? order by number
      """;

  private static final String OTHER_ROWS =
      """
      select submission, kind, count(*) as rows from sheet_row
      where revision_id = ? and kind <> 'ITEM' group by submission, kind
      """;

  private static final String BECAME =
      """
      select submission, fate, count(*) as rows, coalesce(sum(total), 0) as total,
        coalesce(sum(provincial), 0) as provincial, coalesce(sum(own_share), 0) as own_share,
        coalesce(sum(other), 0) as other
      from proposal where revision_id = ? group by submission, fate
      """;

  private static final String BY_TABLE =
      """
      select submission, sheet, table_row, coalesce(programme_code, '') as programme,
        coalesce(sum(total), 0) as total, coalesce(sum(provincial), 0) as provincial,
        coalesce(sum(own_share), 0) as own_share, coalesce(sum(other), 0) as other
      from proposal join sheet_row using (revision_id, submission, sheet, row_number)
      where revision_id = ? group by 1, 2, 3, 4
      """;

  private final JdbcTemplate jdbc;

  public JdbcLedger(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The ledger as it stands, balanced or not. */
  public Ledger of(long revisionId) {
    Map<Integer, Map<RowKind, Long>> otherRows = otherRows(revisionId);
    Map<Integer, Map<Fate, LedgerLine.Tally>> became = became(revisionId);
    return new Ledger(
        jdbc.query(
            READ,
            (row, index) ->
                new LedgerLine(
                    row.getString("name"),
                    row.getString("submitter_code"),
                    row.getLong("rows_read"),
                    otherRows.getOrDefault(row.getInt("number"), Map.of()),
                    Funding.ofDong(
                        row.getLong("read_total"),
                        row.getLong("read_provincial"),
                        row.getLong("read_beneficiary"),
                        row.getLong("read_other")),
                    became.getOrDefault(row.getInt("number"), Map.of())),
            revisionId));
  }

  /**
   * The đề án of each table added up by programme, as they were sent; "" for unknown ones. A table
   * is known by the row in which its heading begins. All at once: asked for each table, the rows of
   * all submissions would be gone through for each.
   */
  public Map<Origin, Map<String, Funding>> byTable(long revisionId) {
    Map<Origin, Map<String, Funding>> sums = new HashMap<>();
    jdbc.query(
        BY_TABLE,
        row -> {
          sums.computeIfAbsent(
                  new Origin(
                      row.getInt("submission"), row.getInt("sheet"), row.getInt("table_row")),
                  table -> new HashMap<>())
              .put(
                  row.getString("programme"),
                  Funding.ofDong(
                      row.getLong("total"),
                      row.getLong("provincial"),
                      row.getLong("own_share"),
                      row.getLong("other")));
        },
        revisionId);
    return sums;
  }

  private Map<Integer, Map<RowKind, Long>> otherRows(long revisionId) {
    Map<Integer, Map<RowKind, Long>> rows = new HashMap<>();
    jdbc.query(
        OTHER_ROWS,
        row -> {
          rows.computeIfAbsent(row.getInt("submission"), number -> new EnumMap<>(RowKind.class))
              .put(RowKind.valueOf(row.getString("kind")), row.getLong("rows"));
        },
        revisionId);
    return rows;
  }

  private Map<Integer, Map<Fate, LedgerLine.Tally>> became(long revisionId) {
    Map<Integer, Map<Fate, LedgerLine.Tally>> became = new HashMap<>();
    jdbc.query(
        BECAME,
        row -> {
          became
              .computeIfAbsent(row.getInt("submission"), number -> new EnumMap<>(Fate.class))
              .put(
                  Fate.valueOf(row.getString("fate")),
                  new LedgerLine.Tally(
                      row.getLong("rows"),
                      Funding.ofDong(
                          row.getLong("total"),
                          row.getLong("provincial"),
                          row.getLong("own_share"),
                          row.getLong("other"))));
        },
        revisionId);
    return became;
  }
}
