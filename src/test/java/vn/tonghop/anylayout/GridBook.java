package vn.tonghop.anylayout;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.corpus.Book;
import vn.tonghop.intake.CellRange;

/** Sheets as a real workbook. */
final class GridBook {

  private GridBook() {}

  static byte[] bytes(List<Grid> sheets, Book book) {
    for (Grid sheet : sheets) {
      book.sheet(sheet.name());
      sheet.rows().forEach(row -> book.row(row.cells().toArray()));
      sheet.merged().forEach(range -> book.merge(address(range)));
    }
    return book.bytes();
  }

  private static String address(CellRange range) {
    return new CellRangeAddress(
            range.firstRow() - 1, range.lastRow() - 1, range.firstColumn(), range.lastColumn())
        .formatAsString();
  }
}
