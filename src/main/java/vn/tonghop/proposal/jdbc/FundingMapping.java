package vn.tonghop.proposal.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Funding;

/** Money as columns, in đồng: all four of them null while it is awaited. */
public final class FundingMapping {

  public static final String COLUMNS = "total, provincial, own_share, other";

  private FundingMapping() {}

  /** Sets the values of {@link #COLUMNS} from the given parameter on; returns the next one. */
  public static int write(PreparedStatement statement, int first, @Nullable Funding funding)
      throws SQLException {
    int at = first;
    statement.setObject(at++, funding == null ? null : funding.total().amount());
    statement.setObject(at++, funding == null ? null : funding.provincial().amount());
    statement.setObject(at++, funding == null ? null : funding.beneficiary().amount());
    statement.setObject(at++, funding == null ? null : funding.other().amount());
    return at;
  }

  /** The money in the current row, which has the {@link #COLUMNS}; null while it is awaited. */
  public static @Nullable Funding read(ResultSet row) throws SQLException {
    long total = row.getLong("total");
    if (row.wasNull()) {
      return null;
    }
    return Funding.ofDong(
        total, row.getLong("provincial"), row.getLong("own_share"), row.getLong("other"));
  }
}
