package vn.tonghop.publication;

import java.io.IOException;
import java.io.OutputStream;

/** The workbook by which a submitter is told what became of what it has sent. In Vietnamese. */
public interface ReplyWorkbook {

  /**
   * Writes a workbook with nothing but the reply: the same bytes for the same reply.
   *
   * @throws IOException when the stream cannot be written
   */
  void write(Reply reply, OutputStream out) throws IOException;

  /**
   * Writes the reply in front of a workbook with its findings marked, in the place of the list of
   * them that stands there.
   *
   * @param marked as {@link AnnotatedWorkbook} gives it, in the format .xlsx
   * @throws IOException when the stream cannot be written
   */
  void write(Reply reply, byte[] marked, OutputStream out) throws IOException;
}
