package vn.tonghop.publication;

import java.io.IOException;
import java.io.OutputStream;

/** The workbook that shows why a plan is not published; it holds no plan. */
public interface FindingsWorkbook {

  /**
   * Writes the workbook: the same bytes for the same plan.
   *
   * @throws IOException when the stream cannot be written
   */
  void write(BlockedPlan plan, OutputStream out) throws IOException;
}
