package vn.tonghop.intake.poi;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.SheetRow;
import vn.tonghop.intake.UnreadableWorkbookException;
import vn.tonghop.intake.WorkbookFacts;
import vn.tonghop.intake.WorkbookRows;

/** The rows of a workbook that hold something, in the order of sheets and rows. */
interface FilledRows extends Closeable {

  /** The next row that is not blank; null after the last. */
  @Nullable SheetRow next() throws UnreadableWorkbookException;

  /** Names of the hidden sheets, whose rows are left out; in their order. */
  List<String> hiddenSheets();

  /** As {@link vn.tonghop.intake.WorkbookRows#blankTails}. */
  Map<String, Integer> blankTails();

  /** What the workbook says of itself. */
  WorkbookFacts facts();

  /** As {@link WorkbookRows#again}. */
  FilledRows again() throws UnreadableWorkbookException;
}
