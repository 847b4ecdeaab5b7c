package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.tonghop.plan.Imbalance;

/**
 * One thing that has to hold between the tables of a revision.
 *
 * @param sql gives a row for each violation, in the order of files and rows, and in {@code found}
 *     how many there are; takes {@code :revision}, {@code :programmes} and {@code :sections}
 * @param reader says what a row of it means
 */
record ConservationCheck(String sql, Reader reader) {

  /** Makes of a row what does not balance. */
  interface Reader {

    List<Imbalance> read(ResultSet row) throws SQLException;
  }
}
