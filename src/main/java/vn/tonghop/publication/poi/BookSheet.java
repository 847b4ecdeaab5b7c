package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet of a {@link Book}.
 *
 * @param rows where its rows are written
 * @param settings where everything else of it is said; what it knows of rows is nothing
 */
record BookSheet(Sheet rows, XSSFSheet settings) {

  /** One that stays in memory. */
  static BookSheet of(XSSFSheet kept) {
    return new BookSheet(kept, kept);
  }

  String name() {
    return settings.getSheetName();
  }
}
