package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Hidden;
import vn.tonghop.proposal.Field;

/**
 * Whether a workbook holds a table that has every column it needs, with a đề án in it. Few
 * workbooks are ever asked, so it looks them through when it is first asked, and then once. Not
 * thread-safe.
 */
final class CompleteTable {

  private final WorkbookRows workbook;
  private final HeadingFinder headings;
  private final Hidden rule;
  private @Nullable Boolean found;

  CompleteTable(WorkbookRows workbook, HeadingFinder headings, Hidden rule) {
    this.workbook = workbook;
    this.headings = headings;
    this.rule = rule;
  }

  boolean isThere() {
    Boolean known = found;
    if (known == null) {
      known = search();
      found = known;
    }
    return known;
  }

  private boolean search() {
    try (Lookahead rows =
        new Lookahead(workbook.again(), new HiddenCells(rule), headings::mayStartAt)) {
      return search(rows);
    } catch (UnreadableWorkbookException e) {
      return false; // whoever reads the rows comes to the same fault, and says so
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean search(Lookahead rows) throws UnreadableWorkbookException {
    TableLayout table = null;
    int sheet = 0;
    for (HeadingRow row = rows.next(); row != null; row = rows.next()) {
      table = row.row().sheetNumber() == sheet ? table : null;
      sheet = row.row().sheetNumber();
      if (table != null && row.row().rowNumber() <= table.lastHeadingRow()) {
        continue;
      }
      if (table == null || rows.isConspicuousHere()) {
        TableLayout starting = headings.startingAt(inSight(row, rows));
        table = starting == null ? table : starting;
      } else if (table.lacking().isEmpty() && isItem(row, table)) {
        return true;
      }
    }
    return false;
  }

  private static List<HeadingRow> inSight(HeadingRow row, Lookahead rows) {
    List<HeadingRow> sight = new ArrayList<>(List.of(row));
    sight.addAll(rows.inSight(row.row().sheetNumber(), Lookahead.SIGHT - 1));
    return sight;
  }

  private static boolean isItem(HeadingRow cells, TableLayout table) {
    TableRow row = new TableRow(cells, table);
    return !row.cell(Field.NAME).isBlank() && row.hasNonZeroAmount();
  }
}
