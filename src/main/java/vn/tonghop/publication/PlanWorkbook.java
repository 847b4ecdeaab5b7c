package vn.tonghop.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import vn.tonghop.proposal.Funding;

/** The consolidated workbook that finance receives. */
public interface PlanWorkbook {

  /**
   * Writes the workbook: the same bytes for the same publication.
   *
   * @throws IOException when the stream cannot be written
   */
  void write(Publication publication, OutputStream out) throws IOException;

  /**
   * Reads back what a written workbook says, so that it can be compared with what it should say.
   *
   * @throws IOException when the file cannot be read as a workbook
   */
  Reading readBack(Path workbook) throws IOException;

  /**
   * What a written workbook says.
   *
   * @param total the row Tổng cộng, in đồng, from the cached values of its formulas
   * @param itemSum the items added up one by one, in đồng
   * @param items number of items
   */
  record Reading(Funding total, Funding itemSum, long items) {}
}
