package vn.tonghop.intake.poi.formula;

import java.util.Arrays;

/**
 * The cells of one sheet that hold something, thirteen bytes each. A cell is known by its slot;
 * slots follow each other row by row, and within a row from left to right.
 */
final class SheetCells {

  private static final byte CONTENT = 0x0F;
  private static final byte FORMULA = 0x10;
  private static final byte SUBTOTAL = 0x20;

  private int[] rows = new int[16];
  private int[] starts = new int[16];
  private int rowCount;

  private int[] columns = new int[64];
  private byte[] contents = new byte[64];
  private long[] values = new long[64];
  private int size;

  int size() {
    return size;
  }

  /** Begins a row (0 is the first), which must be below all others. */
  void startRow(int row) {
    if (rowCount == rows.length) {
      rows = Arrays.copyOf(rows, rowCount * 2);
      starts = Arrays.copyOf(starts, rowCount * 2);
    }
    rows[rowCount] = row;
    starts[rowCount++] = size;
  }

  /**
   * Adds a cell to the row, right of all others.
   *
   * @return its slot
   */
  int add(int column, byte content, long value) {
    if (size == columns.length) {
      int larger = size + (size >> 1);
      columns = Arrays.copyOf(columns, larger);
      contents = Arrays.copyOf(contents, larger);
      values = Arrays.copyOf(values, larger);
    }
    columns[size] = column;
    contents[size] = content;
    values[size] = value;
    return size++;
  }

  /**
   * Adds a formula to the row, right of all other cells.
   *
   * @return its slot
   */
  int addFormula(int column, byte content, long value) {
    int slot = add(column, content, value);
    contents[slot] |= FORMULA;
    return slot;
  }

  /** Replaces what a cell holds; a formula stays one. */
  void set(int slot, byte content, long value) {
    contents[slot] = (byte) (contents[slot] & ~CONTENT | content);
    values[slot] = value;
  }

  byte content(int slot) {
    return (byte) (contents[slot] & CONTENT);
  }

  boolean isFormula(int slot) {
    return (contents[slot] & FORMULA) != 0;
  }

  /** Marks a formula as a subtotal, which other subtotals leave out. */
  void markSubtotal(int slot) {
    contents[slot] |= SUBTOTAL;
  }

  boolean isSubtotal(int slot) {
    return (contents[slot] & SUBTOTAL) != 0;
  }

  long value(int slot) {
    return values[slot];
  }

  int column(int slot) {
    return columns[slot];
  }

  /** The row in which the slot stands. */
  int row(int slot) {
    int found = Arrays.binarySearch(starts, 0, rowCount, slot);
    int index = found >= 0 ? found : -found - 2;
    while (index + 1 < rowCount && starts[index + 1] == slot) {
      index++; // rows without cells start at the same slot
    }
    return rows[index];
  }

  /** The first slot in that row or further down; the number of slots if there is none. */
  int firstSlot(int row) {
    int index = indexOf(row);
    int below = index >= 0 ? index : -index - 1;
    return below < rowCount ? starts[below] : size;
  }

  /** The slot of a cell; below zero for a cell that holds nothing. */
  int find(int row, int column) {
    int index = indexOf(row);
    if (index < 0) {
      return -1;
    }
    int end = index + 1 < rowCount ? starts[index + 1] : size;
    int guess = starts[index] + column; // right where no cell to the left is blank
    return guess < end && columns[guess] == column
        ? guess
        : Arrays.binarySearch(columns, starts[index], end, column);
  }

  private int indexOf(int row) {
    if (rowCount == 0) {
      return -1;
    }
    int guess = row - rows[0]; // right where no row above is blank
    return guess >= 0 && guess < rowCount && rows[guess] == row
        ? guess
        : Arrays.binarySearch(rows, 0, rowCount, row);
  }

  /** The last row that holds a cell (0 is the first). */
  int lastRow() {
    return rowCount == 0 ? 0 : rows[rowCount - 1];
  }
}
