package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a heading that mean nothing to the plan. Those that speak of money, stand with its
 * money columns under one heading, or have no heading of their own among them may hold a source
 * that nobody counts.
 */
final class OtherColumns {

  private final List<HeadingRow> rows;
  private final Set<Integer> known;
  private final Set<Integer> money;

  /**
   * Looks at a heading.
   *
   * @param known the columns that mean something; 0 is A
   * @param money those of them that hold the money of the plan
   */
  OtherColumns(List<HeadingRow> rows, Set<Integer> known, Set<Integer> money) {
    this.rows = rows;
    this.known = known;
    this.money = money;
  }

  /** The headings that were not recognised, from left to right. */
  List<HeadingBlock.Labelled> unknown() {
    return unknownColumns().stream()
        .map(this::labelled)
        .filter(HeadingBlock.Labelled::says)
        .toList();
  }

  /** The columns that may hold money of their own; one without a heading has a blank text. */
  List<HeadingBlock.Labelled> money() {
    return unknownColumns().stream().filter(this::mayHoldMoney).map(this::labelled).toList();
  }

  private List<Integer> unknownColumns() {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return IntStream.range(0, width).filter(column -> !known.contains(column)).boxed().toList();
  }

  private HeadingBlock.Labelled labelled(int column) {
    int lowest = HeadingBlock.lowest(rows, column);
    HeadingRow row = rows.get(Math.max(lowest, 0));
    return new HeadingBlock.Labelled(column, row.row().rowNumber(), row.cell(column).text(), null);
  }

  private boolean mayHoldMoney(int column) {
    int lowest = HeadingBlock.lowest(rows, column);
    if (lowest < 0) {
      return isAmongMoney(column);
    }
    List<HeadingCell> said = new ArrayList<>(List.of(rows.get(lowest).cell(column)));
    boolean together = false;
    for (int above = lowest - 1; above >= 0; above--) {
      int over = rows.get(above).columnOver(column);
      if (over >= 0) {
        said.add(rows.get(above).cell(over));
        together |= spreadsOverMoney(rows.get(above), over);
      }
    }
    return said.stream().noneMatch(MoneyWords::deny)
        && (together || said.stream().anyMatch(MoneyWords::areIn));
  }

  /** Whether a heading over several columns is over one that holds money of the plan. */
  private boolean spreadsOverMoney(HeadingRow row, int over) {
    return money.stream().anyMatch(column -> row.columnOver(column) == over);
  }

  /** Whether the column lies between two money columns, or under the heading of one. */
  private boolean isAmongMoney(int column) {
    boolean between =
        money.stream().anyMatch(other -> other < column)
            && money.stream().anyMatch(other -> other > column);
    return between
        || rows.stream()
            .filter(row -> row.columnOver(column) >= 0)
            .anyMatch(
                row ->
                    money.contains(row.columnOver(column))
                        && row.isMergedToTheRight(row.columnOver(column)));
  }
}
