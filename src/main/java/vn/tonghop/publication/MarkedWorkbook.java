package vn.tonghop.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.AnnotatedWorkbook.Format;

/**
 * A submitter's own workbook with its findings marked, still open, so that what stands in front of
 * it can say what became of it. It is as a whole in memory until it is closed.
 */
public interface MarkedWorkbook extends Closeable {

  /** What a copy of it will be: only one that is {@link Extent#MARKED} can be written. */
  Copy copy();

  /**
   * Writes it with the list of its findings in front. Once written it is used up.
   *
   * @throws UnwritableWorkbookException when what was sent cannot be written, nor anything of it
   *     was
   * @throws IOException when the stream cannot be written
   */
  void write(OutputStream out) throws IOException, UnwritableWorkbookException;

  /**
   * Writes it with a reply in front, if it is an {@link Format#XLSX}. Once written it is used up.
   *
   * @throws UnwritableWorkbookException when what was sent cannot be written, nor anything of it
   *     was
   * @throws IOException when the stream cannot be written
   */
  void write(Reply reply, OutputStream out) throws IOException, UnwritableWorkbookException;
}
