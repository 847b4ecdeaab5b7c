package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a sheet from one to another: one cell, or part of a column, a row, or several of them.
 *
 * @param first reference of the cell above left, for instance "H9"
 * @param last reference of the cell below right
 */
record CellBlock(WrittenSheet sheet, String first, String last) {

  int rows() {
    return WrittenCell.row(last) - WrittenCell.row(first) + 1;
  }

  /** The cell of its first column in one of its rows, counted from 0; null when blank. */
  @Nullable WrittenCell inRow(int row) {
    return sheet.cell(WrittenCell.column(first), WrittenCell.row(first) + row);
  }

  /** The number of that cell; 0 when it holds none. */
  BigDecimal numberInRow(int row) {
    return number(inRow(row));
  }

  /** What its numbers add up to. */
  BigDecimal sum() {
    BigDecimal sum = BigDecimal.ZERO;
    int from = order(WrittenCell.column(first));
    int to = order(WrittenCell.column(last));
    for (int row = WrittenCell.row(first); row <= WrittenCell.row(last); row++) {
      for (WrittenCell cell : sheet.row(row).values()) {
        int column = order(WrittenCell.column(cell.reference()));
        if (from <= column && column <= to) {
          sum = sum.add(number(cell));
        }
      }
    }
    return sum;
  }

  private static int order(String column) {
    int order = 0;
    for (int i = 0; i < column.length(); i++) {
      order = order * 26 + column.charAt(i) - 'A' + 1;
    }
    return order;
  }

  private static BigDecimal number(@Nullable WrittenCell cell) {
    return cell == null || cell.number() == null ? BigDecimal.ZERO : cell.number();
  }
}
