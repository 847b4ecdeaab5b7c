package vn.tonghop.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;

/** The rows of a submission by which its đề án are numbered. */
public final class JdbcNumberedRows {

  private static final String PAGE =
      """
      select submission, sheet, row_number, r.kind, r.table_row, p.written_number, p.file_name,
        p.sheet_name, p.columns
      from sheet_row r left join proposal p using (revision_id, submission, sheet, row_number)
      where revision_id = ? and submission = ? and (sheet, row_number) > (?, ?)
        and r.kind in ('SECTION', 'PROGRAMME', 'ITEM')
      order by sheet, row_number limit ?
      """;

  private final JdbcTemplate jdbc;

  public JdbcNumberedRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Up to {@code limit} of them, in their order, that stand after the given sheet and row. */
  public List<NumberedRow> after(long revisionId, Origin last, int limit) {
    return jdbc.query(
        PAGE,
        (row, index) -> read(row),
        revisionId,
        last.submission(),
        last.sheet(),
        last.row(),
        limit);
  }

  private static NumberedRow read(ResultSet row) throws SQLException {
    return new NumberedRow(
        new Origin(row.getInt("submission"), row.getInt("sheet"), row.getInt("row_number")),
        RowKind.valueOf(row.getString("kind")),
        row.getInt("table_row"),
        row.getString("written_number"),
        address(row));
  }

  private static @Nullable Address address(ResultSet row) throws SQLException {
    String columns = row.getString("columns");
    return columns == null
        ? null
        : Address.ofRow(
                row.getString("file_name"), row.getString("sheet_name"), row.getInt("row_number"))
            .at(Columns.parse(columns).of(Field.NUMBER));
  }
}
