package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a sheet from one to another: one cell, or part of a column, a row, or several of them.
 *
 * @param left letters of its first column
 * @param top its first row
 * @param right letters of its last column
 * @param bottom its last row
 */
record CellBlock(WrittenSheet sheet, String left, int top, String right, int bottom) {

  /**
   * @param first reference of the cell above left, for instance "H9"
   * @param last reference of the cell below right
   */
  static CellBlock of(WrittenSheet sheet, String first, String last) {
    return new CellBlock(
        sheet,
        WrittenCell.column(first),
        WrittenCell.row(first),
        WrittenCell.column(last),
        WrittenCell.row(last));
  }

  int rows() {
    return bottom - top + 1;
  }

  /** Which rows, from 0, meet what is asked of the cells of its first column. */
  BitSet meeting(Predicate<@Nullable WrittenCell> asked) {
    BitSet meeting = new BitSet(rows());
    boolean blankMeets = asked.test(null);
    meeting.set(0, rows(), blankMeets);
    WrittenColumn column = sheet.column(left);
    if (column != null) {
      RowsByText rows = column.rowsByText();
      for (int[] alike : rows.alike()) {
        boolean meets = asked.test(column.cell(left, alike[0]));
        if (meets != blankMeets) {
          Arrays.stream(alike).filter(this::hasRow).forEach(row -> meeting.set(row - top, meets));
        }
      }
      Arrays.stream(rows.others())
          .filter(this::hasRow)
          .forEach(row -> meeting.set(row - top, asked.test(column.cell(left, row))));
    }
    return meeting;
  }

  private boolean hasRow(int row) {
    return top <= row && row <= bottom;
  }

  private @Nullable WrittenCell inRow(int row) {
    return sheet.cell(left, row);
  }

  /** The cell above left; null when blank. */
  @Nullable WrittenCell firstCell() {
    return inRow(top);
  }

  /** The number in its first column, in a row from 0; 0 when there is none. */
  BigDecimal numberInRow(int row) {
    WrittenColumn column = sheet.column(left);
    return column == null ? BigDecimal.ZERO : number(column, top + row);
  }

  /** What its numbers add up to. */
  BigDecimal sum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (WrittenColumn column : sheet.columns(left, right).values()) {
      int end = Math.min(bottom, column.last());
      for (int row = top; row <= end; row++) {
        sum = sum.add(number(column, row));
      }
    }
    return sum;
  }

  private static BigDecimal number(WrittenColumn column, int row) {
    BigDecimal number = column.number(row);
    return number == null ? BigDecimal.ZERO : number;
  }
}
