package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;

/**
 * Rows of one table that state totals, as long as no đề án is met: a table of nothing else is a
 * summary, or a list whose đề án are called like programmes. Nothing of it is counted.
 */
final class MereTotals {

  /** More are not named. */
  private static final int MOST_NAMED = 8;

  private final Address heading;
  private final List<String> rows = new ArrayList<>();
  private int stated;
  private boolean items;

  MereTotals(Address heading) {
    this.heading = heading;
  }

  /** Looks at a row below the heading. */
  void read(TableRow row, RowKind kind) {
    items |= kind == RowKind.ITEM;
    if (!items && row.hasNonZeroAmount() && ++stated <= MOST_NAMED) {
      rows.add(String.valueOf(row.row().rowNumber()));
    }
  }

  /** That the table has totals, and no đề án. */
  Optional<Finding> finding() {
    if (items || stated == 0) {
      return Optional.empty();
    }
    String named = String.join(", ", rows) + (stated > MOST_NAMED ? ", …" : "");
    return Optional.of(IntakeFindings.tableWithoutItems(heading, named));
  }
}
