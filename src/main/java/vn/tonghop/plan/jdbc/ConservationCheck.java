package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.tonghop.plan.Imbalance;

/**
 * What has to hold between the tables of a revision, as far as one question to the database tells.
 *
 * @param sql gives a row for each violation, in the order of files and rows; takes {@code
 *     :revision}, {@code :programmes} and {@code :sections}
 * @param readers say, one for each thing that has to hold, what a row means
 */
record ConservationCheck(String sql, List<Reader> readers) {

  ConservationCheck(String sql, Reader reader) {
    this(sql, List.of(reader));
  }

  /** Makes of a row what does not balance; of one in which its thing holds, nothing. */
  interface Reader {

    List<Imbalance> read(ResultSet row) throws SQLException;
  }
}
