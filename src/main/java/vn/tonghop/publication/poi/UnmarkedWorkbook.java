package vn.tonghop.publication.poi;

import java.io.OutputStream;
import vn.tonghop.publication.AnnotatedWorkbook.Copy;
import vn.tonghop.publication.AnnotatedWorkbook.Extent;
import vn.tonghop.publication.AnnotatedWorkbook.Format;
import vn.tonghop.publication.MarkedWorkbook;
import vn.tonghop.publication.Reply;

/**
 * What is left of a workbook that cannot be marked: why not.
 *
 * @param extent why
 */
record UnmarkedWorkbook(Extent extent) implements MarkedWorkbook {

  @Override
  public Copy copy() {
    return new Copy(Format.XLSX, extent);
  }

  @Override
  public void write(OutputStream out) {
    throw nothing();
  }

  @Override
  public void write(Reply reply, OutputStream out) {
    throw nothing();
  }

  private IllegalStateException nothing() {
    return new IllegalStateException("There is nothing but a list: " + extent);
  }

  /** Nothing is open. */
  @Override
  public void close() {}
}
