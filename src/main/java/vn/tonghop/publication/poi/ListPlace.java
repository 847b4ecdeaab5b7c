package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a list, which may go on over several sheets.
 *
 * @param name of its first sheet
 * @param sheet on which it stands, from 0
 * @param row on that sheet, from 0
 * @param rows that a sheet may have
 */
record ListPlace(String name, int sheet, int row, int rows) {

  private static final int FIRST = ListSheet.HEADING + 1;

  /** Of the sheet, from 0, of a list that begins on one of that name. */
  static String nameOf(String name, int sheet) {
    return sheet == 0 ? name : SheetNames.continued(name, sheet);
  }

  /** Over all rows of the list above this one. */
  SumFormula sumOfAllAbove() {
    List<RowSpan> above = new ArrayList<>();
    for (int at = 0; at < sheet; at++) {
      above.add(new RowSpan(nameOf(name, at), FIRST, rows - 1));
    }
    if (row > FIRST || above.isEmpty()) {
      above.add(new RowSpan(nameOf(name, sheet), FIRST, row - 1));
    }
    return RowSpan.sumOfRanges(above, nameOf(name, sheet));
  }

  /** Over as many rows of the list below this one. */
  SumFormula sumOfNext(int count) {
    List<RowSpan> below = new ArrayList<>();
    int at = sheet;
    int first = row + 1;
    for (int left = count; left > 0; ) {
      int taken = Math.min(left, rows - first);
      if (taken > 0) {
        below.add(new RowSpan(nameOf(name, at), first, first + taken - 1));
      }
      left -= taken;
      at++;
      first = FIRST;
    }
    return RowSpan.sumOfRanges(below, nameOf(name, sheet));
  }
}
