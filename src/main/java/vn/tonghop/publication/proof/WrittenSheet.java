package vn.tonghop.publication.proof;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds of one sheet; cells without anything in them are not there.
 *
 * @param cells row, from 1, to column letters to cell, each in the order of the sheet
 */
record WrittenSheet(String name, NavigableMap<Integer, Map<String, WrittenCell>> cells) {

  WrittenSheet {
    cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
  }

  @Nullable WrittenCell cell(String column, int row) {
    return row(row).get(column);
  }

  /** The cells of a row, from left to right. */
  Map<String, WrittenCell> row(int row) {
    return Objects.requireNonNullElse(cells.get(row), Map.of());
  }

  /** What the cell says; "" when it holds a number or nothing. */
  String text(String column, int row) {
    WrittenCell cell = cell(column, row);
    return cell == null || cell.text() == null ? "" : cell.text();
  }

  /** The numbers of its rows that hold something, from the top. */
  Collection<Integer> rows() {
    return cells.keySet();
  }
}
