package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Field;

/** One to three rows, read as if they were the heading of a table. */
final class HeadingBlock {

  private final List<HeadingRow> rows;
  private final int width;
  private final HeadingWords words;
  private final Map<Field, List<Labelled>> columns = new EnumMap<>(Field.class);
  private final Map<Integer, Field> known = new HashMap<>();

  private HeadingBlock(List<HeadingRow> rows, HeadingWords words) {
    this.rows = rows;
    this.words = words;
    width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** Reads headings that are phrases of the vocabulary. */
  static HeadingBlock read(List<HeadingRow> rows, HeadingWords words) {
    HeadingBlock block = new HeadingBlock(rows, words);
    for (int column = 0; column < block.width; column++) {
      block.readColumn(column);
    }
    return block;
  }

  /** Reads misprints too, of fields that no column is headed by exactly. */
  HeadingBlock withMisprints() {
    HeadingBlock block = copy();
    for (int column = 0; column < width; column++) {
      block.readMisprint(column, columns.keySet());
    }
    return block;
  }

  /** Reads columns too that have nothing but the name of a field over them. */
  HeadingBlock withGroups() {
    HeadingBlock block = copy();
    new GroupHeadings(rows, words, known.keySet())
        .candidates()
        .forEach((field, found) -> found.forEach(column -> block.add(field, column, null)));
    return block;
  }

  private HeadingBlock copy() {
    HeadingBlock block = new HeadingBlock(rows, words);
    columns.forEach((field, labelled) -> block.columns.put(field, new ArrayList<>(labelled)));
    block.known.putAll(known);
    return block;
  }

  private void readColumn(int column) {
    Field field = first(column, words::fieldOf);
    if (field != null) {
      add(field, column, null);
    }
  }

  private void readMisprint(int column, Set<Field> exact) {
    Misprint misprint = known.containsKey(column) ? null : first(column, words::misprint);
    if (misprint != null && !exact.contains(misprint.field())) {
      add(misprint.field(), column, misprint);
    }
  }

  private void add(Field field, int column, @Nullable Misprint misprint) {
    HeadingRow row = rows.get(lowest(rows, column));
    known.put(column, field);
    columns
        .computeIfAbsent(field, any -> new ArrayList<>())
        .add(new Labelled(column, row.row().rowNumber(), row.cell(column).text(), misprint));
  }

  /** Index of the lowest of the rows with a text in that column; -1 without any. */
  static int lowest(List<HeadingRow> rows, int column) {
    int index = rows.size() - 1;
    while (index >= 0 && rows.get(index).cell(column).isBlank()) {
      index--;
    }
    return index;
  }

  /** Its own text first; where that says too little, together with the group headings over it. */
  private <T> @Nullable T first(int column, Function<String, @Nullable T> meaning) {
    int lowest = lowest(rows, column);
    String label = lowest < 0 ? "" : rows.get(lowest).cell(column).folded();
    if (label.isEmpty()) {
      return null;
    }
    T found = meaning.apply(label);
    for (int above = lowest - 1; found == null && above >= 0; above--) {
      label = (rows.get(above).over(column).folded() + " " + label).strip();
      found = meaning.apply(label);
    }
    return found;
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

  /** Whether no label of it is merged down into rows that it lacks. */
  boolean isWhole() {
    int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).row().rowNumber();
    return rows.stream().allMatch(row -> row.lastRowOfLabels() <= last);
  }

  /** Whether all its labels stand below the last row of the other one. */
  boolean standsBelow(HeadingBlock other) {
    int last = other.rows.isEmpty() ? 0 : other.rows.get(other.rows.size() - 1).row().rowNumber();
    return columns.values().stream().flatMap(List::stream).allMatch(label -> label.row() > last);
  }

  List<HeadingRow> rows() {
    return rows;
  }

  /** Where each field stands; more than one place where the heading is ambiguous. */
  Map<Field, List<Labelled>> columns() {
    return columns;
  }

  /** The columns that were recognised in spite of a misprint, from left to right. */
  List<Labelled> misprints() {
    return columns.values().stream()
        .flatMap(List::stream)
        .filter(labelled -> labelled.misprint() != null)
        .sorted(Comparator.comparingInt(Labelled::column))
        .toList();
  }

  /** The columns that mean nothing to the plan. */
  OtherColumns others() {
    Set<Integer> money = new TreeSet<>();
    known.forEach(
        (column, field) -> {
          if (field.isMoney()) {
            money.add(column);
          }
        });
    return new OtherColumns(rows, known.keySet(), money);
  }

  /**
   * A column and its heading.
   *
   * @param column 0 is A
   * @param row 1-based, as Excel shows it
   * @param text of the heading
   * @param misprint what the text is a misprint of; null where it is none
   */
  record Labelled(int column, int row, String text, @Nullable Misprint misprint) {

    String cell() {
      return ColumnLetters.of(column) + row;
    }

    /** {@code F5 "Ngân sách huyện"} */
    String quoted() {
      return cell() + " \"" + text + "\"";
    }

    /** Whether there is any text. */
    boolean says() {
      return !text.isEmpty();
    }
  }
}
