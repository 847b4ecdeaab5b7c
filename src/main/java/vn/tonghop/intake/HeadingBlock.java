package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/** One to three rows, read as if they were the heading of a table. */
final class HeadingBlock {

  private final List<HeadingRow> rows;
  private final Map<Field, List<Labelled>> columns = new EnumMap<>(Field.class);

  private HeadingBlock(List<HeadingRow> rows) {
    this.rows = rows;
  }

  static HeadingBlock read(List<HeadingRow> rows, HeadingWords words) {
    HeadingBlock block = new HeadingBlock(rows);
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < width; column++) {
      block.readColumn(column, words);
    }
    return block;
  }

  private void readColumn(int column, HeadingWords words) {
    int lowest = lowest(column);
    Field field = lowest < 0 ? null : field(column, lowest, words);
    if (field != null) {
      int row = rows.get(lowest).row().rowNumber();
      columns.computeIfAbsent(field, any -> new ArrayList<>()).add(new Labelled(column, row));
    }
  }

  private int lowest(int column) {
    int index = rows.size() - 1;
    while (index >= 0 && rows.get(index).cell(column).isBlank()) {
      index--;
    }
    return index;
  }

  /** Its own text first; where that says too little, together with the group headings over it. */
  private @Nullable Field field(int column, int lowest, HeadingWords words) {
    String label = rows.get(lowest).cell(column).folded();
    Field field = words.fieldOf(label);
    for (int above = lowest - 1; field == null && above >= 0; above--) {
      label = rows.get(above).over(column).folded() + " " + label;
      field = words.fieldOf(label.strip());
    }
    return field;
  }

  /** How many different fields were recognised. */
  int fields() {
    return columns.size();
  }

  boolean has(Field field) {
    return columns.containsKey(field);
  }

  /** The leftmost column of that field; 0 where there is none. */
  int firstColumn(Field field) {
    List<Labelled> labelled = columns.get(field);
    return labelled == null ? 0 : labelled.get(0).column();
  }

  /** Three known columns, one of them money, are no accident. */
  boolean isHeading() {
    boolean money = columns.keySet().stream().anyMatch(Field::isMoney);
    return money && (columns.size() >= 3 || has(Field.NAME));
  }

  List<HeadingRow> rows() {
    return rows;
  }

  /** Where each field stands; more than one place where the heading is ambiguous. */
  Map<Field, List<Labelled>> columns() {
    return columns;
  }

  /**
   * A column and the row of its heading.
   *
   * @param column 0 is A
   * @param row 1-based, as Excel shows it
   */
  record Labelled(int column, int row) {

    String cell() {
      return ColumnLetters.of(column) + row;
    }
  }
}
