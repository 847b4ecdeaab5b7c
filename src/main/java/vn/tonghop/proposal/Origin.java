package vn.tonghop.proposal;

import java.util.Comparator;

/**
 * The place of a row among all that a revision read; its natural key, the same whatever the order
 * of files or the number of threads.
 *
 * @param submission 1-based, in the order of file names
 * @param sheet 1-based, in the order of the workbook
 * @param row 1-based, as Excel shows it
 */
public record Origin(int submission, int sheet, int row) implements Comparable<Origin> {

  private static final Comparator<Origin> ORDER =
      Comparator.comparingInt(Origin::submission)
          .thenComparingInt(Origin::sheet)
          .thenComparingInt(Origin::row);

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }
}
