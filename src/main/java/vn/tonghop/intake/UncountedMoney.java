package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;

/**
 * Money of one table that nobody counts: in columns that the plan does not know, or in totals where
 * there is no đề án. Whether there is any is known when the table has been read.
 */
final class UncountedMoney {

  private static final Set<RowKind> WITH_MONEY =
      EnumSet.of(RowKind.ITEM, RowKind.PROGRAMME, RowKind.SECTION, RowKind.SUBTOTAL, RowKind.TOTAL);

  private final Address heading;
  private final TableLayout layout;
  private final List<Column> columns;
  private final MereTotals totals;

  UncountedMoney(Address heading, TableLayout layout) {
    this.heading = heading;
    this.layout = layout;
    columns = layout.uncounted().stream().map(Column::new).toList();
    totals = new MereTotals(heading);
  }

  /** Looks at a row below the heading. */
  void read(TableRow row, RowKind kind) {
    if (WITH_MONEY.contains(kind)) {
      totals.read(row, kind);
      columns.stream()
          .filter(column -> !isSeenInAnother(row.row(), column.heading.column()))
          .forEach(column -> column.read(row.row(), kind == RowKind.ITEM));
    }
  }

  /** Whether the cell is merged with one of a column that the plan knows, which shows the same. */
  private boolean isSeenInAnother(SheetRow row, int column) {
    return row.merged().stream()
        .map(Merged::range)
        .filter(range -> range.covers(row.rowNumber(), column))
        .flatMapToInt(range -> IntStream.rangeClosed(range.firstColumn(), range.lastColumn()))
        .anyMatch(layout::isKnown);
  }

  /** One finding a column, and one of the table. */
  Stream<Finding> findings() {
    return Stream.concat(columns.stream().flatMap(this::finding), totals.finding().stream());
  }

  private Stream<Finding> finding(Column column) {
    if (column.holdsMoney()) {
      return Stream.of(IntakeFindings.moneyNotCounted(heading, column.heading, column.cells()));
    }
    return column.heading.says() && !column.texts
        ? Stream.of(IntakeFindings.moneyColumnUnknown(heading, column.heading))
        : Stream.empty();
  }

  private static final class Column {

    /** More are not named, but counted. */
    private static final int MOST_NAMED = 5;

    private final HeadingBlock.Labelled heading;
    private final List<String> named = new ArrayList<>();
    private int items;
    private boolean texts;
    private boolean otherMoney;

    private Column(HeadingBlock.Labelled heading) {
      this.heading = heading;
    }

    private void read(SheetRow row, boolean item) {
      SheetCell cell = row.cell(heading.column());
      if (cell.isBlank() || (Amount.isLike(cell) && Amount.isZero(cell))) {
        return;
      }
      boolean money = heading.says() ? Amount.isLike(cell) : cell instanceof SheetCell.Number;
      texts |= !money;
      otherMoney |= money;
      if (money && item && ++items <= MOST_NAMED) {
        named.add(ColumnLetters.of(heading.column()) + row.rowNumber());
      }
    }

    /** What is summed up only may be a count of something. */
    private boolean holdsMoney() {
      return items > 0 || (otherMoney && heading.says());
    }

    /** "K7, K9"; of many the first, and how many there are; the column where no đề án has any. */
    private String cells() {
      if (items == 0) {
        return ColumnLetters.of(heading.column());
      }
      String cells = String.join(", ", named);
      return items > MOST_NAMED ? cells + " … (" + items + ")" : cells;
    }
  }
}
