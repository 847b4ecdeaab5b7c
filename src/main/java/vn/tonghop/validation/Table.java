package vn.tonghop.validation;

import java.util.Comparator;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.StatedTotal;

/**
 * One table of a submission.
 *
 * @param sheet number of its sheet, 1-based
 * @param headingRow in which its heading begins, 1-based
 */
public record Table(int sheet, int headingRow) implements Comparable<Table> {

  private static final Comparator<Table> ORDER =
      Comparator.comparingInt(Table::sheet).thenComparingInt(Table::headingRow);

  /** The table that a stated total speaks of. */
  public static Table of(StatedTotal total) {
    return new Table(total.origin().sheet(), total.table());
  }

  /** The table in which a row stands. */
  public static Table of(IntakeItem.Row row) {
    return new Table(row.origin().sheet(), row.table());
  }

  @Override
  public int compareTo(Table other) {
    return ORDER.compare(this, other);
  }
}
