package vn.tonghop.intake.poi;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookFacts;

/** Rows of a workbook that give back the memory taken for it when they are closed. */
record SharingRows(FilledRows rows, MemoryShare.Taken taken) implements FilledRows {

  @Override
  public @Nullable SheetRow next() throws UnreadableWorkbookException {
    return rows.next();
  }

  @Override
  public List<String> hiddenSheets() {
    return rows.hiddenSheets();
  }

  @Override
  public Map<String, Integer> blankTails() {
    return rows.blankTails();
  }

  @Override
  public WorkbookFacts facts() {
    return rows.facts();
  }

  @Override
  public FilledRows again() throws UnreadableWorkbookException {
    return rows.again();
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
    } finally {
      taken.close();
    }
  }
}
