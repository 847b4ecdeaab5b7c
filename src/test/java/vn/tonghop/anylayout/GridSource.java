package vn.tonghop.anylayout;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.CellRange;
import vn.tonghop.intake.Merged;
import vn.tonghop.intake.Sheet;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.WorkbookFacts;
import vn.tonghop.intake.WorkbookRows;
import vn.tonghop.intake.WorkbookSource;

/** Sheets read without a file between. */
final class GridSource implements WorkbookSource {

  private final List<SheetRow> rows = new ArrayList<>();

  GridSource(List<Grid> sheets) {
    for (int index = 0; index < sheets.size(); index++) {
      add(index + 1, sheets.get(index));
    }
  }

  private void add(int number, Grid grid) {
    Sheet sheet = new Sheet(number, grid.name(), List.of(), grid.merged());
    for (int row = 1; row <= grid.rows().size(); row++) {
      List<SheetCell> cells =
          grid.rows().get(row - 1).cells().stream().map(GridSource::cell).toList();
      rows.add(new SheetRow(sheet, row, false, cells, merged(grid, row), List.of()));
    }
  }

  private static List<Merged> merged(Grid grid, int row) {
    return grid.merged().stream()
        .filter(range -> range.coversRow(row))
        .map(range -> new Merged(range, anchor(grid, range)))
        .toList();
  }

  private static SheetCell anchor(Grid grid, CellRange range) {
    List<@Nullable Object> cells = grid.rows().get(range.firstRow() - 1).cells();
    return range.firstColumn() < cells.size()
        ? cell(cells.get(range.firstColumn()))
        : SheetCell.BLANK;
  }

  private static SheetCell cell(@Nullable Object value) {
    if (value == null) {
      return SheetCell.BLANK;
    }
    if (value instanceof Fonts fonts) {
      return fonts.cell();
    }
    return value instanceof BigDecimal number
        ? new SheetCell.Number(number)
        : new SheetCell.Text(value.toString());
  }

  @Override
  public WorkbookRows open(SubmissionFile file, Limits limits, Hidden hidden) {
    Iterator<SheetRow> left = rows.iterator();
    return new WorkbookRows() {
      @Override
      public @Nullable SheetRow next() {
        return left.hasNext() ? left.next() : null;
      }

      @Override
      public List<String> hiddenSheets() {
        return List.of();
      }

      @Override
      public Map<String, Integer> blankTails() {
        return Map.of();
      }

      @Override
      public WorkbookFacts facts() {
        return new WorkbookFacts(Instant.EPOCH, false, Map.of());
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }
}
