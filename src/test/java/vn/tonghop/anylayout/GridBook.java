package vn.tonghop.anylayout;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.tonghop.corpus.Book;
import vn.tonghop.corpus.Put;
import vn.tonghop.intake.CellRange;

/** Sheets as a real workbook. */
final class GridBook {

  private GridBook() {}

  static byte[] bytes(List<Grid> sheets, Book book) {
    for (Grid sheet : sheets) {
      book.sheet(sheet.name());
      sheet.rows().forEach(row -> book.row(cells(row)));
      sheet.merged().forEach(range -> book.merge(address(range)));
    }
    return book.bytes();
  }

  private static @Nullable Object[] cells(Grid.Row row) {
    return row.cells().stream()
        .map(
            cell ->
                cell instanceof Fonts fonts
                    ? Put.runs(fonts.fontsAndTexts().toArray(String[]::new))
                    : cell)
        .toArray();
  }

  private static String address(CellRange range) {
    return new CellRangeAddress(
            range.firstRow() - 1, range.lastRow() - 1, range.firstColumn(), range.lastColumn())
        .formatAsString();
  }
}
