package vn.tonghop.publication;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The consolidated workbook that finance receives. What was written is proved by {@link
 * vn.tonghop.publication.proof.WorkbookProof}.
 */
public interface PlanWorkbook {

  /**
   * Writes the workbook: the same bytes for the same publication.
   *
   * @throws IOException when the stream cannot be written
   */
  void write(Publication publication, OutputStream out) throws IOException;
}
