package vn.tonghop.publication.poi;

import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.definition.Appendix;
import vn.tonghop.publication.AppendixText;

/** What stands above the table of the appendix, and the table's heading of two rows. */
final class AppendixHead {

  static final int HEADING_FIRST = 4;
  static final int HEADING_LAST = 5;

  private static final int LAST_COLUMN = AppendixColumn.NOTE.ordinal();

  private static final double GROUP_HEIGHT = 20;

  private final SheetCells cells;
  private final ColumnWidths widths;
  private double above;

  AppendixHead(SheetCells cells, ColumnWidths widths) {
    this.cells = cells;
    this.widths = widths;
  }

  /**
   * Writes it and returns how high all of it is, and how high what is repeated on every page.
   *
   * @param continued whether the table has begun on another sheet
   */
  double[] write(Appendix appendix, AppendixText text, boolean continued) {
    Look line = Look.TEXT.centred();
    String label = appendix.label() + (continued ? " (tiếp theo)" : "");
    line(0, label, line.withPoints(14).withBold());
    line(1, appendix.title(), line.withPoints(14).withBold());
    line(2, text.attachment(), line.withPoints(13).withItalic());
    Look unit = Look.TEXT.withPoints(12).withItalic().aligned(HorizontalAlignment.RIGHT);
    line(3, appendix.unitLine(), unit);
    for (AppendixColumn column : AppendixColumn.values()) {
      heading(column);
    }
    cells.height(HEADING_FIRST, GROUP_HEIGHT);
    double repeated = GROUP_HEIGHT + headingHeight();
    cells.height(HEADING_LAST, headingHeight());
    return new double[] {above + repeated, repeated};
  }

  private void line(int row, String text, Look look) {
    cells.across(row, 0, LAST_COLUMN, text, look);
    double height = widths.height(text, look, 0, LAST_COLUMN);
    cells.height(row, height);
    above += height;
  }

  private void heading(AppendixColumn column) {
    int at = column.ordinal();
    if (column.group() == null) {
      cells.merge(new CellRangeAddress(HEADING_FIRST, HEADING_LAST, at, at), Look.HEADING);
      cells.text(HEADING_FIRST, at, column.heading(), Look.HEADING);
      return;
    }
    cells.text(HEADING_LAST, at, column.heading(), Look.HEADING);
    if (beginsGroup(column)) {
      cells.across(HEADING_FIRST, at, lastOfGroup(at), column.group(), Look.HEADING);
    }
  }

  private static boolean beginsGroup(AppendixColumn column) {
    AppendixColumn before = AppendixColumn.values()[column.ordinal() - 1];
    return !Objects.equals(before.group(), column.group());
  }

  private static int lastOfGroup(int first) {
    AppendixColumn[] columns = AppendixColumn.values();
    int last = first;
    while (last + 1 < columns.length
        && Objects.equals(columns[last + 1].group(), columns[first].group())) {
      last++;
    }
    return last;
  }

  private double headingHeight() {
    double highest = 0;
    for (AppendixColumn column : AppendixColumn.values()) {
      int at = column.ordinal();
      highest = Math.max(highest, widths.height(column.heading(), Look.HEADING, at, at));
    }
    return highest;
  }
}
