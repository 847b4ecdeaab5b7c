package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    for (int left = Math.min(column, cells.size() - 1); left >= 0; left--) {
      if (!cells.get(left).isBlank()) {
        return cells.get(left);
      }
    }
    return HeadingCell.BLANK;
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
