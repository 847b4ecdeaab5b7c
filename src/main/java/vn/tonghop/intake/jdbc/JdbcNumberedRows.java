package vn.tonghop.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Address;
import vn.tonghop.intake.NumberedRow;
import vn.tonghop.intake.RowKind;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Origin;

/** The rows by which the đề án of submissions are numbered. */
public final class JdbcNumberedRows {

  private static final int ROWS_AT_ONCE = 1_000;

  private static final String OF_CURRENT =
      """
      select submission, sheet, row_number, r.kind, r.table_row, p.written_number, p.file_name,
        p.sheet_name, p.columns
      from sheet_row r left join proposal p using (revision_id, submission, sheet, row_number)
      where revision_id = ? and r.kind in ('SECTION', 'PROGRAMME', 'ITEM')
        and submission not in (
          select number from submission where revision_id = ? and superseded_by is not null)
      order by submission, sheet, row_number
      """;

  private final JdbcTemplate jdbc;

  public JdbcNumberedRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those of all submissions whose place no other one takes, in their order, fetched as they are
   * taken; within a transaction.
   */
  public void forEach(long revisionId, Consumer<NumberedRow> taker) {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(ROWS_AT_ONCE);
    streaming.query(
        OF_CURRENT,
        row -> {
          taker.accept(read(row));
        },
        revisionId,
        revisionId);
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
