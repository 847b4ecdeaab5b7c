package vn.tonghop.publication.poi;

import org.jspecify.annotations.Nullable;
import vn.tonghop.publication.AppendixText;
import vn.tonghop.publication.Publication;

/**
 * What stands below the table of the appendix: the total in words, the place to sign, and the small
 * line by which the sheet can be told to come from this revision and its log.
 */
final class AppendixFoot {

  private static final int LAST_COLUMN = AppendixColumn.NOTE.ordinal();
  private static final int SIGNATURE_COLUMN = AppendixColumn.TOTAL.ordinal();
  private static final int ROWS_TO_SIGN = 4;
  private static final String GREY = "7F7F7F";

  private final SheetCells cells;
  private final ColumnWidths widths;
  private int next;

  /**
   * @param firstRow the row below the table, from 0
   */
  AppendixFoot(SheetCells cells, ColumnWidths widths, int firstRow) {
    this.cells = cells;
    this.widths = widths;
    this.next = firstRow;
  }

  /** Writes it all and returns the last row. */
  int write(Publication publication, AppendixText text) {
    Look words = Look.TEXT.withPoints(12).withItalic().withBold().centred();
    across(0, text.inWords(publication.plan().total().total()), words);
    next++;
    for (String line : publication.definition().appendix().signature()) {
      across(SIGNATURE_COLUMN, line, Look.TEXT.withPoints(12).withBold().centred());
    }
    signedBy(publication.definition().appendix().signedBy());
    next++;
    across(0, origin(publication), Look.TEXT.withPoints(8).inked(GREY));
    return next - 1;
  }

  private void signedBy(@Nullable String name) {
    next += ROWS_TO_SIGN;
    if (name != null) {
      across(SIGNATURE_COLUMN, name, Look.TEXT.withPoints(13).withBold().centred());
    }
  }

  private static String origin(Publication publication) {
    return "Lần tổng hợp "
        + publication.revision()
        + " – đầu chuỗi kiểm chứng: "
        + publication.auditHead();
  }

  private void across(int firstColumn, String text, Look look) {
    cells.across(next, firstColumn, LAST_COLUMN, text, look);
    cells.height(next, widths.height(text, look, firstColumn, LAST_COLUMN));
    next++;
  }
}
