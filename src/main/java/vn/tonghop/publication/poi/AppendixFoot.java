package vn.tonghop.publication.poi;

import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.Appendix;
import vn.tonghop.proposal.Dong;
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

  /** Height of a row that has none of its own, in points. */
  private static final double BLANK = 15;

  private static final String GREY = "7F7F7F";

  private final AppendixPart part;
  private final ColumnWidths widths;
  private int next;

  /**
   * @param firstRow the row below the table, from 0
   */
  AppendixFoot(AppendixPart part, ColumnWidths widths, int firstRow) {
    this.part = part;
    this.widths = widths;
    this.next = firstRow;
  }

  /** How many rows it takes. */
  static int rows(Appendix appendix) {
    int name = appendix.signedBy() == null ? 0 : 1;
    return 1 + 1 + appendix.signature().size() + ROWS_TO_SIGN + name + 1 + 1;
  }

  /** Writes it all and returns the last row. */
  int write(Publication publication, AppendixText text, Dong total) {
    Look words = Look.TEXT.withPoints(12).withItalic().withBold().centred();
    across(0, text.inWords(total), words);
    blank(1);
    for (String line : publication.definition().appendix().signature()) {
      across(SIGNATURE_COLUMN, line, Look.TEXT.withPoints(12).withBold().centred());
    }
    signedBy(publication.definition().appendix().signedBy());
    blank(1);
    across(0, origin(publication), Look.TEXT.withPoints(8).inked(GREY));
    return next - 1;
  }

  private void signedBy(@Nullable String name) {
    blank(ROWS_TO_SIGN);
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
    part.cells().across(next, firstColumn, LAST_COLUMN, text, look);
    part.height(next, widths.height(text, look, firstColumn, LAST_COLUMN), false);
    next++;
  }

  private void blank(int rows) {
    for (int row = 0; row < rows; row++) {
      part.pages().add(next++, BLANK, false);
    }
  }
}
