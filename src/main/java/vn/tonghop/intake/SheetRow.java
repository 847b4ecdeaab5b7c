package vn.tonghop.intake;

import java.util.List;

/**
 * One row of a sheet, also one that holds nothing.
 *
 * @param sheetNumber 1-based, in the order of the workbook
 * @param sheetName as its tab shows it
 * @param rowNumber 1-based, as Excel shows it
 * @param cells by column from A on; blank cells at the end may be left out
 */
public record SheetRow(int sheetNumber, String sheetName, int rowNumber, List<SheetCell> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell in that column (0 is A); blank where the row ends earlier. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(SheetCell::isBlank);
  }
}
