package vn.tonghop.history.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.tonghop.finding.Address;
import vn.tonghop.history.EarlierItem;
import vn.tonghop.proposal.jdbc.FundingMapping;

/** An item of an earlier plan as a row of the table {@code earlier_item}, and back. */
final class EarlierItemMapping {

  static final String COLUMNS =
      "number, sheet_name, row_number, column_name, name, implementer, beneficiary, total,"
          + " provincial, own_share, other";

  private EarlierItemMapping() {}

  /** Sets the values of {@link #COLUMNS} from the first parameter on; returns the next one. */
  static int write(PreparedStatement statement, EarlierItem item) throws SQLException {
    int at = 1;
    statement.setString(at++, item.number());
    statement.setString(at++, item.address().sheet());
    statement.setInt(at++, item.address().row());
    statement.setString(at++, item.address().column());
    statement.setString(at++, item.name());
    statement.setString(at++, item.implementer());
    statement.setString(at++, item.beneficiary());
    at = FundingMapping.write(statement, at, item.funding());
    return at;
  }

  /** The item in the current row, which has the {@link #COLUMNS}. */
  static EarlierItem read(ResultSet row, String file) throws SQLException {
    return new EarlierItem(
        row.getString("number"),
        new Address(
            file,
            row.getString("sheet_name"),
            row.getInt("row_number"),
            row.getString("column_name")),
        row.getString("name"),
        row.getString("implementer"),
        row.getString("beneficiary"),
        FundingMapping.read(row));
  }
}
