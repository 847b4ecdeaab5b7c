package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;

/**
 * Where a table stands in its sheet and what its columns mean.
 *
 * @param heading the rows of its heading, those of column numbers included
 * @param columns index of the column of each field (0 is A); of several the first
 * @param ambiguous the fields that more than one column claims, with all of them
 * @param misprints the columns that were recognised in spite of a misprint
 * @param units that the headings of its money columns name, by column
 * @param unknown headings that mean nothing to the plan
 * @param uncounted the columns that the plan does not know, but that may hold money
 * @param labels folded texts of the heading, by which its repetition on a later page is known
 */
record TableLayout(
    List<HeadingRow> heading,
    Map<Field, Integer> columns,
    Map<Field, List<HeadingBlock.Labelled>> ambiguous,
    List<HeadingBlock.Labelled> misprints,
    Map<Field, Set<MoneyUnit>> units,
    List<HeadingBlock.Labelled> unknown,
    List<HeadingBlock.Labelled> uncounted,
    Set<String> labels) {

  /** Without these a table of đề án makes no sense. */
  static final Set<Field> REQUIRED = EnumSet.of(Field.NAME, Field.TOTAL, Field.PROVINCIAL_SHARE);

  private static final Set<Field> WHO_AND_WHEN =
      EnumSet.of(
          Field.IMPLEMENTER, Field.BENEFICIARY, Field.START_MONTH, Field.END_MONTH, Field.PERIOD);

  static TableLayout of(HeadingBlock block, List<HeadingRow> heading, HeadingWords words) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    Map<Field, List<HeadingBlock.Labelled>> ambiguous = new EnumMap<>(Field.class);
    block
        .columns()
        .forEach(
            (field, labelled) -> {
              columns.put(field, labelled.get(0).column());
              if (labelled.size() > 1) {
                ambiguous.put(field, labelled);
              }
            });
    return new TableLayout(
        heading,
        columns,
        ambiguous,
        block.misprints(),
        unitsOver(columns, heading, words),
        block.others().unknown(),
        block.others().money(),
        labels(heading));
  }

  private static Map<Field, Set<MoneyUnit>> unitsOver(
      Map<Field, Integer> columns, List<HeadingRow> heading, HeadingWords words) {
    Map<Field, Set<MoneyUnit>> found = new EnumMap<>(Field.class);
    columns.forEach(
        (field, column) -> {
          if (field.isMoney()) {
            Set<MoneyUnit> named = EnumSet.noneOf(MoneyUnit.class);
            heading.forEach(row -> words.unitOf(row.over(column)).ifPresent(named::add));
            found.put(field, named);
          }
        });
    return found;
  }

  private static Set<String> labels(List<HeadingRow> heading) {
    return heading.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.isBlank())
        .map(HeadingCell::folded)
        .filter(folded -> !folded.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the row says nothing but what the heading said: the heading of a later page. */
  boolean isRepeatedBy(HeadingRow row) {
    List<HeadingCell> cells = new ArrayList<>();
    for (HeadingCell cell : row.cells()) {
      if (!cell.isBlank() && !labels.contains(cell.folded())) {
        return false; // nearly every row, at its first cell
      }
      if (!cell.isBlank()) {
        cells.add(cell);
      }
    }
    return cells.size() >= 2
        && (hasName(row) || hasWords(cells)); // amounts may happen to equal numbers of columns
  }

  /** Whether a heading further down says the same of its columns: that of a later page. */
  boolean isContinuedBy(TableLayout other) {
    return columns.equals(other.columns)
        && ambiguous.keySet().equals(other.ambiguous.keySet())
        && (other.units.isEmpty() || units.equals(other.units));
  }

  private static boolean hasWords(List<HeadingCell> cells) {
    return cells.stream().anyMatch(cell -> cell.text().codePoints().anyMatch(Character::isLetter));
  }

  private boolean hasName(HeadingRow row) {
    Integer column = columns.get(Field.NAME);
    return column != null && !row.cell(column).isBlank();
  }

  /** Whether it is not certain which columns hold its money: then no amount of it is read. */
  boolean isMoneyAmbiguous() {
    return ambiguous.keySet().stream().anyMatch(Field::isMoney);
  }

  /** The required columns that it has not. */
  List<Field> lacking() {
    return REQUIRED.stream().filter(field -> column(field) == null).toList();
  }

  /**
   * Whether it lacks what every table of đề án has, and says of nothing who carries it out or when:
   * then its rows sum something up. One that says so is a table of đề án with a fault.
   */
  boolean isSummary() {
    return !lacking().isEmpty() && WHO_AND_WHEN.stream().noneMatch(columns::containsKey);
  }

  @Nullable Integer column(Field field) {
    return columns.get(field);
  }

  /** The same columns by their letters. */
  Columns letters() {
    return new Columns(lettersOf(columns.keySet()));
  }

  /** The letters of some of the columns. */
  Map<Field, String> lettersOf(Set<Field> fields) {
    Map<Field, String> letters = new EnumMap<>(Field.class);
    columns.forEach(
        (field, column) -> {
          if (fields.contains(field)) {
            letters.put(field, ColumnLetters.of(column));
          }
        });
    return letters;
  }

  /** The columns that hold money; 0 is A. */
  List<Integer> moneyColumns() {
    return columns.entrySet().stream()
        .filter(entry -> entry.getKey().isMoney())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What that column (0 is A) means; null when it means nothing. */
  @Nullable Field fieldAt(int column) {
    return columns.entrySet().stream()
        .filter(known -> known.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Whether that column (0 is A) has a meaning. */
  boolean isKnown(int column) {
    return columns.containsValue(column);
  }

  /** The number of the last row of its heading. */
  int lastHeadingRow() {
    return heading.get(heading.size() - 1).row().rowNumber();
  }

  SheetRow firstRow() {
    return heading.get(0).row();
  }
}
