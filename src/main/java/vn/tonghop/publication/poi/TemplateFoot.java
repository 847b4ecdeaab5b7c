package vn.tonghop.publication.poi;

import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.template.TemplateColumn;
import vn.tonghop.template.TemplateText;

/** What stands below the table of the form: place and date, and who signs. */
final class TemplateFoot {

  private static final int LEFT = TemplateColumn.NAME.ordinal();
  private static final int RIGHT = TemplateColumn.TOTAL.ordinal();
  private static final int LAST_COLUMN = TemplateColumn.NOTE.ordinal();
  private static final int ROWS_TO_SIGN = 4;

  private final SheetCells cells;
  private final TemplateLook look;

  TemplateFoot(SheetCells cells, TemplateLook look) {
    this.cells = cells;
    this.look = look;
  }

  /** Writes it from that row on, counted from 0, and returns the last row. */
  int write(TemplateText text, int firstRow) {
    Look centred = Look.TEXT.withPoints(12).centred();
    open(firstRow, RIGHT, LAST_COLUMN, text.placeAndDate(), centred.withItalic());
    both(firstRow + 1, TemplateText.PREPARED_BY, TemplateText.APPROVED_BY, centred.withBold());
    both(firstRow + 2, TemplateText.SIGN, TemplateText.SIGN, centred.withItalic());
    int names = firstRow + 2 + ROWS_TO_SIGN;
    open(names, LEFT, LEFT, "", centred.withBold());
    open(names, RIGHT, LAST_COLUMN, "", centred.withBold());
    return names;
  }

  private void both(int row, String left, String right, Look face) {
    cells.text(row, LEFT, left, face);
    cells.across(row, RIGHT, LAST_COLUMN, right, face);
  }

  private void open(int row, int first, int last, String text, Look face) {
    if (first < last) {
      cells.merge(new CellRangeAddress(row, row, first, last), TemplateLook.open(face));
    }
    cells.text(row, first, text, TemplateLook.open(face));
    look.unlock(new CellRangeAddress(row, row, first, last), face);
  }
}
