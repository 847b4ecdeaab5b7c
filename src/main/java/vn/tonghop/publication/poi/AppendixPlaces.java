package vn.tonghop.publication.poi;

import java.util.List;

/**
 * Gives rows to what stands in the appendix, one after the other, and goes on on another sheet when
 * one is full. Asked for the same, it gives the same: formulas can name rows that are still to be
 * written.
 */
final class AppendixPlaces {

  private final int first;
  private final int last;
  private int sheet;
  private int next;

  /**
   * @param first first row of the table on every sheet, from 0
   * @param last last row that it may have
   */
  AppendixPlaces(int first, int last) {
    this.first = first;
    this.last = last;
    this.next = first;
  }

  /**
   * The next rows of one sheet, as many as are wanted.
   *
   * @param depth how many groups they stand in, the rows of which are repeated where they go on on
   *     another sheet
   */
  RowSpan take(int count, int depth) {
    if (next + count - 1 > last && next > first) {
      sheet++;
      next = first + depth;
    }
    RowSpan rows = new RowSpan(AppendixSheet.nameOf(sheet), next, next + count - 1);
    next += count;
    return rows;
  }

  /** Adds rows that follow the last of them. */
  static void add(RowSpan span, List<RowSpan> joined) {
    int end = joined.size() - 1;
    if (end >= 0 && joined.get(end).sheet().equals(span.sheet())) {
      joined.set(end, new RowSpan(span.sheet(), joined.get(end).first(), span.last()));
    } else {
      joined.add(span);
    }
  }
}
