package vn.tonghop.intake;

/**
 * A rectangle of cells, all ends included.
 *
 * @param firstRow 1-based, as Excel shows it
 * @param lastRow 1-based, as Excel shows it
 * @param firstColumn 0 is A
 * @param lastColumn 0 is A
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  public CellRange {
    if (firstRow < 1 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "rows %d-%d, columns %d-%d".formatted(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /** Whether the range lies in that row and column. */
  public boolean covers(int row, int column) {
    return coversRow(row) && firstColumn <= column && column <= lastColumn;
  }

  public boolean coversRow(int row) {
    return firstRow <= row && row <= lastRow;
  }
}
