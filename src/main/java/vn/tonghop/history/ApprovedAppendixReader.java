package vn.tonghop.history;

import java.io.IOException;
import java.util.Map;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookRows;
import vn.tonghop.intake.WorkbookSource;
import vn.tonghop.template.PlanMetadata;

/**
 * Reads the approved appendix of an earlier year as intake reads a submission: its heading, its
 * unit, its legacy fonts. Nobody sent it, so nothing is asked of a sender.
 */
public final class ApprovedAppendixReader {

  private final WorkbookSource source;
  private final PlanDefinition definition;

  /**
   * @param definition by whose vocabulary and programmes it is read; of whichever year
   * @param year of the plan that it belongs to
   */
  public ApprovedAppendixReader(WorkbookSource source, PlanDefinition definition, int year) {
    this.source = source;
    this.definition = definition.ofYear(year);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be closed
   * @throws java.io.UncheckedIOException when it cannot be reached
   */
  public ApprovedAppendix read(SubmissionFile file) throws IOException {
    Map<String, String> properties = properties(file);
    AppendixTally tally =
        new AppendixTally(
            file.name(), definition, sheet -> PlanMetadata.isContinued(sheet, properties));
    try (IntakeItems items = new SubmissionReader(source).open(file, definition)) {
      for (IntakeItem item = items.next(); item != null; item = items.next()) {
        tally.add(item);
      }
    }
    return tally.end(titles(file, tally));
  }

  private Map<String, String> properties(SubmissionFile file) throws IOException {
    try (WorkbookRows rows = source.open(file, definition.limits(), definition.hidden())) {
      return rows.facts().properties();
    } catch (UnreadableWorkbookException e) {
      // What is read next says so: a finding of the appendix.
      return Map.of();
    }
  }

  /** What stands above its tables, read once more: intake keeps no titles. */
  private TitleYears titles(SubmissionFile file, AppendixTally tally) throws IOException {
    TitleYears titles = new TitleYears();
    try (WorkbookRows rows = source.open(file, definition.limits(), definition.hidden())) {
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        if (tally.isTitle(row.sheetNumber(), row.rowNumber())) {
          row.cells().forEach(cell -> add(cell, titles));
        }
      }
    } catch (UnreadableWorkbookException e) {
      // What was read first has said so: a finding of the appendix.
      return titles;
    }
    return titles;
  }

  private static void add(SheetCell cell, TitleYears titles) {
    if (cell instanceof SheetCell.Text text) {
      titles.add(text.text());
    }
  }
}
