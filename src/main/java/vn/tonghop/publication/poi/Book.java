package vn.tonghop.publication.poi;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.definition.PaperSize;

/**
 * A workbook while it is written: how its cells look, what it is printed on, and how many rows a
 * sheet of it may have before it goes on on another one. Rows of most sheets leave the memory for a
 * temporary file soon after they are written.
 */
final class Book implements Closeable {

  /** What a sheet of Excel has. */
  static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  /**
   * How many rows above the last one can still be changed: as many as are ever merged, and more.
   */
  private static final int WINDOW = 500;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final StreamedWorkbook streamed = new StreamedWorkbook(workbook, WINDOW);
  private final Looks looks = new Looks(workbook);
  private final PaperSize paper;
  private final int rows;

  /**
   * @param rows that a sheet may have, no more than {@link #MOST_ROWS}
   */
  Book(PaperSize paper, int rows) {
    this.paper = paper;
    this.rows = rows;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Looks looks() {
    return looks;
  }

  PaperSize paper() {
    return paper;
  }

  int rows() {
    return rows;
  }

  /** A sheet that stays in memory as a whole, for few rows. */
  XSSFSheet kept(String name) {
    return workbook.createSheet(name);
  }

  /** A sheet that is written from the top to the bottom and may have any number of rows. */
  BookSheet streamed(String name) {
    return new BookSheet(streamed.createSheet(name), workbook.getSheet(name));
  }

  /** Writes it: the same bytes for the same content. */
  void write(OutputStream out) throws IOException {
    streamed.write(out);
  }

  @Override
  public void close() throws IOException {
    streamed.close();
  }
}
