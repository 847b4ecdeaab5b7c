package vn.tonghop.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Field;

/**
 * Amounts in merged cells. One that a single đề án has all to itself is its amount. What several of
 * them share cannot be split: it stays with the row in which it begins, and all of them are
 * refused.
 */
final class MergedAmounts {

  private final TableLayout layout;

  MergedAmounts(TableLayout layout) {
    this.layout = layout;
  }

  /**
   * Adds what is wrong with the merged amounts of a đề án.
   *
   * @param below the rows in sight below it
   */
  void check(
      TableRow item, Supplier<List<TableRow>> below, Address address, List<Finding> findings) {
    if (item.row().merged().isEmpty()) {
      return; // as nearly every row
    }
    Set<CellRange> told = new HashSet<>();
    for (Field field : TableRow.AMOUNTS) {
      Integer column = layout.column(field);
      Merged merged = column == null ? null : item.seen().over(column);
      if (column == null || merged == null || !Amount.isLike(merged.anchor())) {
        continue;
      }
      if (isShared(merged.range(), item, below) && told.add(merged.range())) {
        findings.add(
            Finding.of(
                FindingCode.AMOUNT_MERGED,
                address.at(ColumnLetters.of(column)),
                field.name(),
                cells(merged.range())));
      }
    }
  }

  private boolean isShared(CellRange range, TableRow item, Supplier<List<TableRow>> below) {
    int first = item.row().rowNumber();
    if (range.firstRow() < first || columns(range) > 1) {
      return true;
    }
    if (range.lastRow() == first) {
      return false;
    }
    List<TableRow> sight = below.get();
    boolean beyondSight =
        range.lastRow() - first > sight.size() && sight.size() >= Lookahead.SIGHT - 1;
    return beyondSight
        || sight.stream()
            .filter(row -> range.coversRow(row.row().rowNumber()))
            .anyMatch(row -> !row.row().isBlank() && !Continued.isContinuation(row));
  }

  /** How many columns of money the range lies in. */
  private long columns(CellRange range) {
    return TableRow.AMOUNTS.stream()
        .map(layout::column)
        .filter(Objects::nonNull)
        .filter(column -> range.covers(range.firstRow(), column))
        .count();
  }

  /** "G6:G8". */
  private static String cells(CellRange range) {
    return ColumnLetters.of(range.firstColumn())
        + range.firstRow()
        + ":"
        + ColumnLetters.of(range.lastColumn())
        + range.lastRow();
  }
}
