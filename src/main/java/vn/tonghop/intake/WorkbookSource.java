package vn.tonghop.intake;

import vn.tonghop.definition.Hidden;
import vn.tonghop.definition.Limits;

/** Opens workbooks of any supported format. */
public interface WorkbookSource {

  /**
   * Opens a frozen submission. What it is, is told by its content, never by its name.
   *
   * @param hidden whether rows of hidden sheets are delivered
   * @throws UnreadableWorkbookException when it is no workbook, protected, damaged, empty or beyond
   *     a limit
   * @throws java.io.UncheckedIOException when the frozen file itself cannot be reached
   */
  WorkbookRows open(SubmissionFile file, Limits limits, Hidden hidden)
      throws UnreadableWorkbookException;
}
