package vn.tonghop.plan.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.plan.Imbalance;

/** The violations of one thing that has to hold. More than a few nobody reads; they are counted. */
final class Told {

  private static final int MOST = 20;

  private final ConservationCheck.Reader reader;
  private final List<Imbalance> first = new ArrayList<>();
  private long rows;

  Told(ConservationCheck.Reader reader) {
    this.reader = reader;
  }

  void look(ResultSet row) throws SQLException {
    List<Imbalance> found = reader.read(row);
    if (found.isEmpty()) {
      return;
    }
    rows++;
    if (rows <= MOST) {
      first.addAll(found);
    }
  }

  List<Imbalance> imbalances() {
    List<Imbalance> all = new ArrayList<>(first);
    if (rows > MOST) {
      all.add(Imbalance.more(rows - MOST));
    }
    return all;
  }
}
