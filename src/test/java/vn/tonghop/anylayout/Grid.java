package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.CellRange;
import vn.tonghop.intake.RowKind;

/** A sheet as it is seen: cells of text and numbers, some of them merged, and what each row is. */
final class Grid {

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellRange> merged = new ArrayList<>();

  Grid(String name) {
    this.name = name;
  }

  /** A row of texts, numbers and blanks. */
  record Row(RowKind kind, List<@Nullable Object> cells) {

    Row {
      cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
  }

  void add(RowKind kind, @Nullable Object... cells) {
    add(kind, new ArrayList<>(java.util.Arrays.asList(cells)));
  }

  void add(RowKind kind, List<@Nullable Object> cells) {
    rows.add(new Row(kind, cells));
  }

  /** Merges cells of the rows counted from the last one, which is 0; columns from A, which is 0. */
  void merge(int firstRowUp, int lastRowUp, int firstColumn, int lastColumn) {
    int last = rows.size();
    if (firstRowUp != lastRowUp || firstColumn != lastColumn) {
      merged.add(new CellRange(last - firstRowUp, last - lastRowUp, firstColumn, lastColumn));
    }
  }

  /** The same sheet with every cell that holds something changed. */
  Grid changed(UnaryOperator<Object> change) {
    Grid changed = new Grid(name);
    for (Row row : rows) {
      List<@Nullable Object> cells = new ArrayList<>();
      row.cells().forEach(cell -> cells.add(cell == null ? null : change.apply(cell)));
      changed.add(row.kind(), cells);
    }
    changed.merged.addAll(merged);
    return changed;
  }

  /** A file says nothing of rows that are blank up to the end of its sheet. */
  Grid ended() {
    while (!rows.isEmpty() && isEmpty(rows.get(rows.size() - 1))) {
      rows.remove(rows.size() - 1);
    }
    return this;
  }

  private static boolean isEmpty(Row row) {
    return row.cells().stream().allMatch(cell -> cell == null);
  }

  String name() {
    return name;
  }

  List<Row> rows() {
    return rows;
  }

  List<CellRange> merged() {
    return merged;
  }

  /** For people who look into a failure. */
  @Override
  public String toString() {
    return "sheet "
        + name
        + "\n"
        + rows.stream()
            .map(row -> row.kind() + "\t" + row.cells().toString().replace("\n", "⏎"))
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
