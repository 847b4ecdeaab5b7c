package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row that may be part of a heading. */
record HeadingRow(SheetRow row, List<HeadingCell> cells) {

  // "(1)", "A", "7=8+9+10"
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?[A-Za-z0-9]{1,2}\\)?(\\s*=[=+\\-() 0-9A-Za-z]*)?");
  private static final Pattern PARENTHESISED = Pattern.compile("\\(.*\\)");

  static HeadingRow of(SheetRow row) {
    List<HeadingCell> cells = new ArrayList<>(row.cells().size());
    for (SheetCell cell : row.cells()) {
      cells.add(HeadingCell.of(cell));
    }
    return new HeadingRow(row, cells);
  }

  HeadingCell cell(int column) {
    return column < cells.size() ? cells.get(column) : HeadingCell.BLANK;
  }

  /** The text over that column: its own, or that of the group heading which spreads over it. */
  HeadingCell over(int column) {
    int spreads = columnOver(column);
    return spreads < 0 ? HeadingCell.BLANK : cells.get(spreads);
  }

  /**
   * The column of the text over that column; -1 where nothing stands over it. Merged cells say how
   * far a heading spreads. One that is not merged is taken to spread up to the next: that is how
   * people without a mouse draw a group.
   */
  int columnOver(int column) {
    if (isCoveredFromAbove(column)) {
      return -1;
    }
    int left = Math.min(column, cells.size() - 1);
    while (left >= 0 && cells.get(left).isBlank()) {
      left--;
    }
    Merged merged = left < 0 ? null : mergedAt(left);
    return merged == null || merged.range().lastColumn() >= column ? left : -1;
  }

  boolean isMergedToTheRight(int column) {
    Merged merged = mergedAt(column);
    return merged != null && merged.range().lastColumn() > column;
  }

  private boolean isCoveredFromAbove(int column) {
    return row.merged().stream()
        .map(Merged::range)
        .anyMatch(
            range -> range.firstRow() < row.rowNumber() && range.covers(row.rowNumber(), column));
  }

  private @Nullable Merged mergedAt(int column) {
    return row.merged().stream()
        .filter(merged -> merged.range().covers(row.rowNumber(), column))
        .findFirst()
        .orElse(null);
  }

  /** The last row into which a label of this row is merged down; the row itself without any. */
  int lastRowOfLabels() {
    return row.merged().stream()
        .map(Merged::range)
        .filter(range -> range.firstRow() == row.rowNumber())
        .filter(range -> !cell(range.firstColumn()).isBlank())
        .mapToInt(CellRange::lastRow)
        .max()
        .orElse(row.rowNumber());
  }

  boolean isBlank() {
    return cells.stream().allMatch(HeadingCell::isBlank);
  }

  /** "(1) (2) (3)" or "A B 1 2": the row of column numbers that official tables have. */
  boolean numbersColumns(int nameColumn) {
    return COLUMN_NUMBER.matcher(cell(nameColumn).text()).matches()
        && cells.stream().filter(cell -> !cell.isBlank()).count() >= 3
        && cells.stream()
            .allMatch(cell -> cell.isBlank() || COLUMN_NUMBER.matcher(cell.text()).matches());
  }

  /** "(tháng)", "(triệu đồng)": a row of remarks on the headings above it. */
  boolean isRemarks() {
    return !isBlank()
        && cells.stream()
            .allMatch(cell -> cell.isBlank() || PARENTHESISED.matcher(cell.text()).matches());
  }
}
