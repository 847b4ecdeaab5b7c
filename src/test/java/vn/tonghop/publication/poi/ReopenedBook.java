package vn.tonghop.publication.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.definition.PaperSize;

/** A workbook that is written and read again, since rows leave the memory while it is written. */
final class ReopenedBook implements Closeable {

  private XSSFWorkbook opened = new XSSFWorkbook();

  /** What the sheet of that name is when everything is written. */
  XSSFSheet sheet(String name, Consumer<Book> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Book book = new Book(PaperSize.A4, Book.MOST_ROWS)) {
      sheets.accept(book);
      book.write(out);
    }
    opened.close();
    opened = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    return opened.getSheet(name);
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
