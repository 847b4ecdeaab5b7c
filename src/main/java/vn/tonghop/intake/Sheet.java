package vn.tonghop.intake;

import java.util.List;

/**
 * A sheet of a workbook, apart from its rows.
 *
 * @param number 1-based, in the order of the workbook
 * @param name as its tab shows it
 * @param hiddenColumns columns that a person does not see, from left to right
 * @param merged its merged cells, ordered by their first row
 */
public record Sheet(int number, String name, List<Columns> hiddenColumns, List<CellRange> merged) {

  public Sheet {
    hiddenColumns = List.copyOf(hiddenColumns);
    merged = List.copyOf(merged);
  }

  /** A sheet that hides and merges nothing. */
  public static Sheet plain(int number, String name) {
    return new Sheet(number, name, List.of(), List.of());
  }

  /** Whether a person does not see the column (0 is A). */
  public boolean isHidden(int column) {
    return hiddenColumns.stream()
        .anyMatch(columns -> columns.first() <= column && column <= columns.last());
  }

  /** Neighbouring columns, both ends included; 0 is A. */
  public record Columns(int first, int last) {}
}
