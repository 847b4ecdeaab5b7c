package vn.tonghop.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Origin;

/** The items of a workbook that could be opened: sheet by sheet, titles, heading, table. */
final class SubmissionItems implements IntakeItems {

  /** How far to look for the next row that is not blank; what is further apart is not related. */
  private static final int BLANK_ROWS_BRIDGED = 8;

  private final SubmissionFile file;
  private final WorkbookRows workbook;
  private final Lookahead rows;
  private final UnitWords units;
  private final HeadingFinder headings;
  private final SubmissionFacts facts;

  private int sheet;
  private String sheetName = "";
  private Titles titles;
  private @Nullable TableReader table;
  private int headingRowsLeft;
  private boolean ended;

  SubmissionItems(SubmissionFile file, PlanDefinition definition, WorkbookRows workbook) {
    this.file = file;
    this.workbook = workbook;
    rows = new Lookahead(workbook);
    units = new UnitWords(definition.vocabulary());
    headings = new HeadingFinder(new HeadingWords(definition.vocabulary(), units));
    facts = new SubmissionFacts(file, definition);
    titles = new Titles(units);
  }

  @Override
  public @Nullable IntakeItem next() {
    if (ended) {
      return null;
    }
    try {
      HeadingRow row = rows.next();
      return row == null ? end() : item(row);
    } catch (UnreadableWorkbookException e) {
      facts.broken(e.finding());
      return end();
    }
  }

  private IntakeItem end() {
    ended = true;
    endSheet();
    facts.hiddenSheets(workbook.hiddenSheets());
    return facts.end(workbook.facts().modified());
  }

  private IntakeItem item(HeadingRow row) {
    IntakeItem.Row item = classified(row).and(TextFindings.of(row.row(), file.name()));
    facts.countRow();
    facts.countMoney(item);
    return item;
  }

  private IntakeItem.Row classified(HeadingRow row) {
    if (row.row().sheetNumber() != sheet) {
      endSheet();
      startSheet(row.row());
    }
    TableReader reader = table;
    if (reader == null) {
      return aboveTable(row);
    }
    if (headingRowsLeft > 0) {
      headingRowsLeft--;
      return plain(row.row(), RowKind.HEADING);
    }
    return reader.read(row, nextFilled());
  }

  private void endSheet() {
    if (table == null && !titles.isEmpty()) {
      facts.sheetWithoutTable(sheetName, titles);
    }
  }

  private void startSheet(SheetRow first) {
    sheet = first.sheetNumber();
    sheetName = first.sheetName();
    titles = new Titles(units);
    table = null;
  }

  private IntakeItem.Row aboveTable(HeadingRow row) {
    List<HeadingRow> inSight = new ArrayList<>(List.of(row));
    inSight.addAll(rows.inSight(sheet, HeadingFinder.ROWS_IN_SIGHT - 1));
    TableLayout layout = headings.startingAt(inSight);
    if (layout != null) {
      table = facts.startTable(layout, titles);
      headingRowsLeft = layout.heading().size() - 1;
      return plain(row.row(), RowKind.HEADING);
    }
    titles.add(row);
    return plain(row.row(), row.row().isBlank() ? RowKind.BLANK : RowKind.TITLE);
  }

  private @Nullable HeadingRow nextFilled() {
    return rows.filledInSight(sheet, BLANK_ROWS_BRIDGED);
  }

  private IntakeItem.Row plain(SheetRow row, RowKind kind) {
    Origin origin = new Origin(file.number(), row.sheetNumber(), row.rowNumber());
    return new IntakeItem.Row(origin, row.sheetName(), kind, null, null, List.of());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
