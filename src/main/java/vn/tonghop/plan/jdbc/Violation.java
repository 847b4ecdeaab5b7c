package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;

/** Names, one after another, what a row of a {@link ConservationCheck} tells. */
final class Violation {

  private final ResultSet row;
  private final List<String> arguments = new ArrayList<>();

  private Violation(ResultSet row) {
    this.row = row;
  }

  static Violation in(ResultSet row) {
    return new Violation(row);
  }

  Violation text(String column) throws SQLException {
    arguments.add(String.valueOf(row.getString(column)));
    return this;
  }

  /** File, sheet and cell of a đề án: where its name stands. */
  Violation item() throws SQLException {
    return item(Field.NAME);
  }

  /** File, sheet and cell of a đề án: the first source that differs, else the total. */
  Violation money() throws SQLException {
    if (row.getLong("provincial") != 0) {
      return item(Field.PROVINCIAL_SHARE);
    }
    if (row.getLong("own_share") != 0) {
      return item(Field.BENEFICIARY_SHARE);
    }
    return item(row.getLong("other") != 0 ? Field.OTHER_SHARE : Field.TOTAL);
  }

  private Violation item(Field field) throws SQLException {
    String column = Columns.parse(row.getString("columns")).of(field);
    arguments.add(row.getString("file"));
    arguments.add(row.getString("sheet_name"));
    arguments.add((column == null ? "" : column) + row.getInt("row_number"));
    return this;
  }

  /** Total and sources, in đồng. */
  Violation amounts() throws SQLException {
    for (String column : List.of("total", "provincial", "own_share", "other")) {
      arguments.add(Dong.of(row.getLong(column)).grouped());
    }
    return this;
  }

  List<Imbalance> is(Imbalance.Kind kind) {
    return List.of(new Imbalance(kind, arguments));
  }
}
