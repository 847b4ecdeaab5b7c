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

  private static final List<String> AMOUNTS = List.of("total", "provincial", "own_share", "other");

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

  /**
   * What is another amount than it should be: file, sheet and cell of the first source that
   * differs, else of the total, and by how much total and sources differ.
   *
   * @param prefix of the columns that hold the differences
   */
  Violation differenceAt(String prefix) throws SQLException {
    return item(differing(prefix)).amounts(prefix);
  }

  private Field differing(String prefix) throws SQLException {
    if (row.getLong(prefix + "provincial") != 0) {
      return Field.PROVINCIAL_SHARE;
    }
    if (row.getLong(prefix + "own_share") != 0) {
      return Field.BENEFICIARY_SHARE;
    }
    return row.getLong(prefix + "other") != 0 ? Field.OTHER_SHARE : Field.TOTAL;
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
    return amounts("");
  }

  private Violation amounts(String prefix) throws SQLException {
    for (String column : AMOUNTS) {
      arguments.add(Dong.of(row.getLong(prefix + column)).grouped());
    }
    return this;
  }

  /** Whether any of the amounts differs from zero. */
  static boolean hasAmounts(ResultSet row) throws SQLException {
    for (String column : AMOUNTS) {
      if (row.getLong(column) != 0) {
        return true;
      }
    }
    return false;
  }

  List<Imbalance> is(Imbalance.Kind kind) {
    return List.of(new Imbalance(kind, arguments));
  }
}
