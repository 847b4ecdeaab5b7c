package vn.tonghop.intake;

import java.io.Closeable;
import java.util.List;
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

  /** What the workbook says of itself. */
  WorkbookFacts facts();
}
