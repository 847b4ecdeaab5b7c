package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a whole workbook for amounts that prove the notation of their sheet. Most workbooks
 * need no proof, so it is only made when it is first asked for, and then once. Numbers stored as
 * numbers prove nothing: how they look is a matter of the machine that shows them. Not thread-safe.
 */
final class NotationSurvey {

  /** More columns than this with such amounts are no table; nothing is believed of them. */
  private static final int MOST_COLUMNS = 4096;

  private final WorkbookRows workbook;
  private final UnitWords units;
  private @Nullable Map<Column, NotationEvidence> evidence;
  private boolean complete = true;

  NotationSurvey(WorkbookRows workbook, UnitWords units) {
    this.workbook = workbook;
    this.units = units;
  }

  /**
   * What the amounts of some columns of a sheet prove together.
   *
   * @return empty when the workbook could not be looked through to its end
   */
  Optional<NotationEvidence> of(int sheetNumber, Collection<Integer> columns) {
    Map<Column, NotationEvidence> found = found();
    if (!complete) {
      return Optional.empty();
    }
    NotationEvidence together = new NotationEvidence();
    for (int column : columns) {
      NotationEvidence one = found.get(new Column(sheetNumber, column));
      if (one != null) {
        together.addAll(one);
      }
    }
    return Optional.of(together);
  }

  private Map<Column, NotationEvidence> found() {
    Map<Column, NotationEvidence> found = evidence;
    if (found == null) {
      found = new HashMap<>();
      evidence = found;
      survey(found);
    }
    return found;
  }

  private void survey(Map<Column, NotationEvidence> found) {
    try (WorkbookRows rows = workbook.again()) {
      CellTexts texts = new CellTexts();
      SheetRow row = rows.next();
      while (row != null && complete) {
        survey(texts.of(row), found);
        row = rows.next();
      }
    } catch (UnreadableWorkbookException e) {
      complete = false; // whoever reads the rows comes to the same fault, and says so
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void survey(SheetRow row, Map<Column, NotationEvidence> found) {
    List<SheetCell> cells = row.cells();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof SheetCell.Text text
          && text.text().length() <= WrittenAmount.LONGEST) {
        survey(row, column, found);
      }
    }
  }

  private void survey(SheetRow row, int column, Map<Column, NotationEvidence> found) {
    String line = CellText.line(row.cell(column));
    WrittenAmount written = line == null ? null : WrittenAmount.of(line);
    Notation only = written == null ? null : NotationEvidence.onlyNotationOf(written.digits());
    if (line == null || written == null || only == null || !units.mayFollowAmount(written.tail())) {
      return;
    }
    if (found.size() >= MOST_COLUMNS) {
      complete = false;
      return;
    }
    found
        .computeIfAbsent(new Column(row.sheetNumber(), column), any -> new NotationEvidence())
        .add(
            only,
            written,
            new NotationEvidence.Example(ColumnLetters.of(column) + row.rowNumber(), line));
  }

  private record Column(int sheet, int column) {}
}
