package vn.tonghop.publication;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The workbook by which a submitter is told what became of what it has sent, when none of that goes
 * back in it; else see {@link MarkedWorkbook}. In Vietnamese.
 */
public interface ReplyWorkbook {

  /**
   * Writes a workbook with nothing but the reply: the same bytes for the same reply.
   *
   * @throws IOException when the stream cannot be written
   */
  void write(Reply reply, OutputStream out) throws IOException;
}
