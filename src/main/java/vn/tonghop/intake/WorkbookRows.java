package vn.tonghop.intake;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one workbook, pulled one by one. Memory does not grow with the number of rows. Not
 * thread-safe.
 */
public interface WorkbookRows extends Closeable {

  /**
   * The next row, sheet after sheet; null after the last. Every row number is delivered from the
   * first of a sheet to the last that holds something, also those the file leaves out.
   *
   * @throws UnreadableWorkbookException when the file turns out to be damaged or too large
   */
  @Nullable SheetRow next() throws UnreadableWorkbookException;

  /**
   * Names of the sheets that are hidden, in their order, whether their rows are delivered or not.
   */
  List<String> hiddenSheets();

  /**
   * How many rows below the last that holds something have nothing but formats, by the name of the
   * sheet, where there are a great many of them; of the sheets read so far. They are not delivered.
   */
  Map<String, Integer> blankTails();

  /** What the workbook says of itself. */
  WorkbookFacts facts();

  /**
   * The same rows once more from the first, out of the same memory, for looking ahead: nothing is
   * said of merged cells and formulas. It must be closed before this one.
   *
   * @throws UnreadableWorkbookException when the file turns out to be damaged
   */
  WorkbookRows again() throws UnreadableWorkbookException;
}
