package vn.tonghop.intake;

import java.util.List;

/**
 * One row of a sheet, also one that holds nothing.
 *
 * @param sheet in which it stands
 * @param rowNumber 1-based, as Excel shows it
 * @param hidden whether a person does not see it
 * @param cells by column from A on; blank cells at the end may be left out. Of merged cells the
 *     first holds the content, the others are blank
 * @param merged the merged cells that touch the row, those that begin further up included
 * @param faults what is wrong with its formulas
 */
public record SheetRow(
    Sheet sheet,
    int rowNumber,
    boolean hidden,
    List<SheetCell> cells,
    List<Merged> merged,
    List<FormulaFault> faults) {

  public SheetRow {
    cells = List.copyOf(cells);
    merged = List.copyOf(merged);
    faults = List.copyOf(faults);
  }

  /** A row that a person sees, without anything merged, and without faulty formulas. */
  public static SheetRow of(Sheet sheet, int rowNumber, List<SheetCell> cells) {
    return new SheetRow(sheet, rowNumber, false, cells, List.of(), List.of());
  }

  /** The same row with the merged cells that touch it. */
  SheetRow with(List<Merged> touching) {
    return new SheetRow(sheet, rowNumber, hidden, cells, touching, faults);
  }

  /** The same row with other cells, column for column. */
  SheetRow withCells(List<SheetCell> others) {
    return new SheetRow(sheet, rowNumber, hidden, others, merged, faults);
  }

  public int sheetNumber() {
    return sheet.number();
  }

  public String sheetName() {
    return sheet.name();
  }

  /** The cell in that column (0 is A); blank where the row ends earlier. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
  }

  public boolean isBlank() {
    for (SheetCell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
