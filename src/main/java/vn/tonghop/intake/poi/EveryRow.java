package vn.tonghop.intake.poi;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Limit;
import vn.tonghop.definition.Limits;
import vn.tonghop.intake.MemoryExhaustedException;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookFacts;
import vn.tonghop.intake.WorkbookRows;

/**
 * Puts the blank rows between filled ones back. Formats that run on to the end of a sheet below the
 * last filled row are no rows.
 */
final class EveryRow implements WorkbookRows {

  private final SubmissionFile file;
  private final Limits limits;
  private final FilledRows filled;
  private final RowCheck check;

  private @Nullable SheetRow ahead;
  private int sheet;
  private int lastRow;
  private long delivered;

  EveryRow(SubmissionFile file, Limits limits, FilledRows filled) {
    this.file = file;
    this.limits = limits;
    this.filled = filled;
    check = new RowCheck(file, limits);
  }

  @Override
  public @Nullable SheetRow next() throws UnreadableWorkbookException {
    SheetRow row = ahead == null ? nextFilled() : ahead;
    if (row == null) {
      return null;
    }
    if (++delivered > limits.of(Limit.ROWS)) {
      throw Unreadable.tooLarge(file, Limit.ROWS, limits);
    }
    if (row.sheetNumber() != sheet) {
      sheet = row.sheetNumber();
      lastRow = 0;
    }
    lastRow++;
    boolean gap = row.rowNumber() > lastRow;
    ahead = gap ? row : null;
    return gap ? SheetRow.of(row.sheet(), lastRow, List.of()) : row;
  }

  private @Nullable SheetRow nextFilled() throws UnreadableWorkbookException {
    try {
      SheetRow row = filled.next();
      return row == null ? null : check.of(row);
    } catch (OutOfMemoryError e) {
      throw new MemoryExhaustedException(file.name(), e);
    }
  }

  @Override
  public List<String> hiddenSheets() {
    return filled.hiddenSheets().stream().map(RowCheck::storable).toList();
  }

  @Override
  public Map<String, Integer> blankTails() {
    return filled.blankTails();
  }

  @Override
  public WorkbookFacts facts() {
    return filled.facts();
  }

  @Override
  public WorkbookRows again() throws UnreadableWorkbookException {
    return new EveryRow(file, limits, filled.again());
  }

  @Override
  public void close() throws IOException {
    filled.close();
  }
}
