package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;

/** Follows the merged cells of a workbook from row to row. Memory holds those of one row. */
final class MergedCells {

  private final List<Merged> open = new ArrayList<>();
  private int sheet;
  private int next;

  /** The row with the merged cells that touch it; rows must come in their order. */
  SheetRow of(SheetRow row) {
    if (row.sheet().number() != sheet) {
      sheet = row.sheet().number();
      open.clear();
      next = 0;
    }
    if (open.isEmpty() && next == row.sheet().merged().size()) {
      return row;
    }
    open.removeIf(merged -> merged.range().lastRow() < row.rowNumber());
    List<CellRange> all = row.sheet().merged();
    while (next < all.size() && all.get(next).firstRow() <= row.rowNumber()) {
      CellRange range = all.get(next++);
      if (range.coversRow(row.rowNumber())) {
        open.add(new Merged(range, row.cell(range.firstColumn())));
      }
    }
    return open.isEmpty() ? row : row.with(open);
  }
}
