package vn.tonghop.publication.proof;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.proposal.Folded;
import vn.tonghop.publication.proof.WorkbookDifference.Kind;

/** A table of the ledger, found by the words of its heading, and read from its first row on. */
final class LedgerTable {

  private final WrittenSheet sheet;
  private final Map<String, String> columns;
  private final int[] rows;
  private final Differences differences;
  private int next;

  private LedgerTable(
      WrittenSheet sheet, int heading, Map<String, String> columns, Differences differences) {
    this.sheet = sheet;
    this.columns = columns;
    this.differences = differences;
    this.rows = sheet.rowsBelow(heading).toArray();
  }

  /**
   * The table of that sheet.
   *
   * @param words what its heading says, folded
   * @return empty when no row of it says all of that
   */
  static Optional<LedgerTable> in(WrittenSheet sheet, List<String> words, Differences differences) {
    for (int row : sheet.rows().limit(AppendixTable.MOST_ABOVE).toArray()) {
      Map<String, String> columns = new HashMap<>();
      sheet
          .row(row)
          .keySet()
          .forEach(column -> columns.put(Folded.fold(sheet.text(column, row)), column));
      if (columns.keySet().containsAll(words)) {
        return Optional.of(new LedgerTable(sheet, row, columns, differences));
      }
    }
    return Optional.empty();
  }

  /** Goes on to the next row, and says whether it begins with these folded words. */
  boolean next(String words) {
    String found = next < rows.length ? first(rows[next]) : "";
    next++;
    if (Folded.fold(found).startsWith(words)) {
      return true;
    }
    String cell = "A" + (next <= rows.length ? rows[next - 1] : 1);
    differences.add(WorkbookDifference.of(Kind.WORKBOOK_ROW, sheet.name(), cell, found, words));
    return false;
  }

  private String first(int row) {
    return sheet.row(row).values().stream()
        .findFirst()
        .map(cell -> sheet.text(WrittenCell.column(cell.reference()), row))
        .orElse("");
  }

  /** Goes on to the next row, whatever it is called; false when there is none. */
  boolean next() {
    next++;
    return next <= rows.length;
  }

  /** The number in the column of that heading, in the row at hand. */
  BigDecimal number(String heading) {
    WrittenCell cell = sheet.cell(column(heading), row());
    return cell == null || cell.number() == null ? BigDecimal.ZERO : cell.number();
  }

  /** Compares the number in the column of that heading, in the row at hand, and returns it. */
  BigDecimal compare(Kind kind, String heading, long expected) {
    BigDecimal said = number(heading);
    differences.compare(
        kind, sheet.name(), column(heading) + row(), said, BigDecimal.valueOf(expected));
    return said;
  }

  private int row() {
    return rows[next - 1];
  }

  private String column(String heading) {
    return String.valueOf(columns.get(heading));
  }
}
