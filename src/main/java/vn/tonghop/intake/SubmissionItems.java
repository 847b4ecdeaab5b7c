package vn.tonghop.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.FindingList;
import vn.tonghop.proposal.Origin;
import vn.tonghop.template.PlanMetadata;
import vn.tonghop.template.TemplateMetadata;

/** The items of a workbook that could be opened: sheet by sheet, titles, heading, table. */
final class SubmissionItems implements IntakeItems {

  /** How far to look for the next row that is not blank; what is further apart is not related. */
  private static final int BLANK_ROWS_BRIDGED = 8;

  private static final Set<RowKind> MAY_BE_DATED =
      EnumSet.of(RowKind.TITLE, RowKind.SIGNATURE, RowKind.NOTE);

  private final SubmissionFile file;
  private final WorkbookRows workbook;
  private final Lookahead rows;
  private final UnitWords units;
  private final HeadingFinder headings;
  private final HiddenCells hidden;
  private final SubmissionFacts facts;
  private final CompleteTable complete;

  private int sheet;
  private String sheetName = "";
  private boolean overview;
  private Titles titles;
  private @Nullable TableReader table;
  private boolean sheetHasTable;
  private boolean inSummary;
  private int tableRow;
  private int headingRowsLeft;
  private boolean ended;

  SubmissionItems(SubmissionFile file, PlanDefinition definition, WorkbookRows workbook) {
    this.file = file;
    this.workbook = workbook;
    units = new UnitWords(definition.vocabulary());
    headings = new HeadingFinder(new HeadingWords(definition.vocabulary(), units));
    hidden = new HiddenCells(definition.hidden());
    rows = new Lookahead(workbook, hidden, headings::mayStartAt);
    NotationSurvey survey = new NotationSurvey(workbook, units);
    facts = new SubmissionFacts(file, definition, workbook.facts(), units, headings, survey);
    complete = new CompleteTable(workbook, headings, definition.hidden());
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
    facts.hiddenSheets(workbook.hiddenSheets(), hidden.rule());
    facts.blankTails(workbook.blankTails());
    return facts.end();
  }

  private IntakeItem item(HeadingRow row) {
    IntakeItem.Row classified = classified(row).and(TextFindings.of(row.row(), file.name()));
    boolean unseen = row.row().hidden() && !row.row().isBlank();
    IntakeItem.Row item = unseen ? classified.and(List.of(facts.rowHidden(row.row()))) : classified;
    if (MAY_BE_DATED.contains(item.kind()) && !tellsOfFindings()) {
      facts.dateIn(row);
    }
    facts.countRow();
    facts.countMoney(item);
    return item;
  }

  private IntakeItem.Row classified(HeadingRow row) {
    if (row.row().sheetNumber() != sheet) {
      endSheet();
      startSheet(row.row());
    }
    if (hidden.isLeftOut(row.row())) {
      return plain(row.row(), row.row().isBlank() ? RowKind.BLANK : RowKind.HIDDEN);
    }
    if (headingRowsLeft > 0) {
      headingRowsLeft--;
      return plain(row.row(), RowKind.HEADING);
    }
    TableReader reader = table;
    return reader == null ? aboveTable(row) : inTable(row, reader);
  }

  private IntakeItem.Row inTable(HeadingRow row, TableReader reader) {
    TableLayout layout = rows.isConspicuousHere() ? headings.startingAt(inSight(row)) : null;
    if (layout != null) {
      return heading(row, layout, reader.goesOnBelow(layout, titles));
    }
    if (!isBetweenTables(row, reader)) {
      IntakeItem.Row read = read(row, reader);
      noteUnit(row, read.kind());
      return read;
    }
    titles.add(row);
    return row.row().isBlank() || reader.isTitle(row) ? plainOutside(row.row()) : read(row, reader);
  }

  /** "B. Đề án …, ĐVT: triệu đồng": a group row right above a heading speaks for what follows. */
  private void noteUnit(HeadingRow row, RowKind kind) {
    if (kind == RowKind.ITEM) {
      titles = new Titles(units);
    } else if (kind == RowKind.PROGRAMME || kind == RowKind.SECTION || kind == RowKind.NOTE) {
      titles.addUnits(row);
    }
  }

  private IntakeItem.Row read(HeadingRow row, TableReader reader) {
    return reader.read(row, nextFilled(), () -> rows.inSight(sheet, Lookahead.SIGHT - 1));
  }

  /** Whether nothing but titles stands from here to the heading of another table. */
  private boolean isBetweenTables(HeadingRow row, TableReader reader) {
    HeadingRow heading = rows.nextConspicuous(sheet);
    if (heading == null) {
      return false;
    }
    List<HeadingRow> sight = inSight(row);
    int at = sight.indexOf(heading);
    if (at < 0 || at + HeadingFinder.ROWS_IN_SIGHT > Lookahead.SIGHT) {
      return false;
    }
    List<HeadingRow> between = sight.subList(0, at);
    TableLayout next = headings.startingAt(sight.subList(at, sight.size()));
    return next != null
        && between.stream().allMatch(reader::saysNothing)
        && !reader.goesOnBelow(next, titles.and(between));
  }

  private void endSheet() {
    boolean guide = TemplateMetadata.isGuide(sheetName, workbook.facts().properties());
    if (sheetHasTable) {
      facts.hiddenColumns(sheetName, hidden.filledColumns(sheet), hidden.rule());
    } else if (overview) {
      facts.overview(sheetName);
    } else if (!inSummary && !titles.isEmpty() && !guide) {
      facts.sheetWithoutTable(sheetName, titles);
    }
  }

  private void startSheet(SheetRow first) {
    sheet = first.sheetNumber();
    sheetName = first.sheetName();
    overview = PlanMetadata.isOverview(sheetName, workbook.facts().properties());
    titles = new Titles(units);
    table = null;
    sheetHasTable = false;
    inSummary = false;
    tableRow = 0;
  }

  /** What an earlier check has told; what it has tables of was counted where it stands. */
  private boolean tellsOfFindings() {
    return !sheetHasTable && FindingList.begins(titles.firstLine());
  }

  private IntakeItem.Row aboveTable(HeadingRow row) {
    boolean repeats = overview || tellsOfFindings();
    TableLayout layout = repeats ? null : headings.startingAt(inSight(row));
    if (layout != null) {
      return heading(row, layout, false);
    }
    titles.add(row);
    if (inSummary && !row.row().isBlank()) {
      return plain(row.row(), RowKind.NOTE);
    }
    if (!repeats) {
      facts.mayBeHeading(row);
    }
    return plainOutside(row.row());
  }

  private IntakeItem.Row heading(HeadingRow row, TableLayout layout, boolean ofTheSameTable) {
    inSummary = layout.isSummary() && complete.isThere();
    if (inSummary) {
      facts.summary(layout, titles);
      table = null;
      tableRow = 0;
    } else if (!ofTheSameTable) {
      sheetHasTable = true;
      table = facts.startTable(layout, titles);
      tableRow = row.row().rowNumber();
    }
    titles = new Titles(units);
    headingRowsLeft = layout.heading().size() - 1;
    return plain(row.row(), RowKind.HEADING);
  }

  /** The row and those in sight below it. */
  private List<HeadingRow> inSight(HeadingRow row) {
    List<HeadingRow> sight = new ArrayList<>(List.of(row));
    sight.addAll(rows.inSight(sheet, Lookahead.SIGHT - 1));
    return sight;
  }

  private @Nullable HeadingRow nextFilled() {
    return rows.filledInSight(sheet, BLANK_ROWS_BRIDGED);
  }

  private IntakeItem.Row plainOutside(SheetRow row) {
    tableRow = 0;
    return plain(row, row.isBlank() ? RowKind.BLANK : RowKind.TITLE);
  }

  private IntakeItem.Row plain(SheetRow row, RowKind kind) {
    Origin origin = new Origin(file.number(), row.sheetNumber(), row.rowNumber());
    return new IntakeItem.Row(origin, row.sheetName(), kind, tableRow, null, null, List.of());
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
