package vn.tonghop.publication.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a file holds of one sheet; cells without anything in them are not there. */
final class WrittenSheet {

  private final String name;
  private final WrittenTexts texts;

  /** By the letters of the column, in the order of columns. */
  private final NavigableMap<String, WrittenColumn> columns = new TreeMap<>(WrittenCell.BY_COLUMN);

  /** The same, to be found faster. */
  private final Map<String, WrittenColumn> byLetters = new HashMap<>();

  private int last;

  /**
   * @param texts where its texts are kept
   */
  WrittenSheet(String name, WrittenTexts texts) {
    this.name = name;
    this.texts = texts;
  }

  void put(WrittenCell cell) throws IOException {
    String letters = WrittenCell.column(cell.reference());
    int row = WrittenCell.row(cell.reference());
    WrittenColumn column = byLetters.get(letters);
    if (column == null) {
      column = new WrittenColumn(texts);
      byLetters.put(letters, column);
      columns.put(letters, column);
    }
    column.put(row, cell);
    last = Math.max(last, row);
  }

  String name() {
    return name;
  }

  @Nullable WrittenCell cell(String letters, int row) {
    WrittenColumn column = byLetters.get(letters);
    return column == null ? null : column.cell(letters, row);
  }

  /** The column of these letters; null when it is blank. */
  @Nullable WrittenColumn column(String letters) {
    return byLetters.get(letters);
  }

  /** The columns from one to another, those that are blank left out. */
  Map<String, WrittenColumn> columns(String first, String last) {
    return columns.subMap(first, true, last, true);
  }

  Map<String, WrittenColumn> columns() {
    return columns;
  }

  /** The cells of a row, from left to right. */
  Map<String, WrittenCell> row(int row) {
    Map<String, WrittenCell> cells = new LinkedHashMap<>();
    columns.forEach(
        (letters, column) -> {
          WrittenCell cell = column.cell(letters, row);
          if (cell != null) {
            cells.put(letters, cell);
          }
        });
    return cells;
  }

  /** What the cell says; "" when it holds a number or nothing. */
  String text(String letters, int row) {
    WrittenColumn column = byLetters.get(letters);
    String text = column == null ? null : column.text(row);
    return text == null ? "" : text;
  }

  /** The numbers of its rows that hold something, from the top. */
  IntStream rows() {
    return rowsBelow(0);
  }

  /** Those below a row. */
  IntStream rowsBelow(int row) {
    return IntStream.rangeClosed(row + 1, last)
        .filter(at -> columns.values().stream().anyMatch(column -> !column.isBlank(at)));
  }
}
