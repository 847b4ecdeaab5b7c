package vn.tonghop.publication.poi;

import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.template.TemplateColumn;

/**
 * Where the đề án of the form stand. Rows are counted from 0.
 *
 * @param first row of the first đề án
 * @param count how many there is room for
 */
record TemplateRows(int first, int count) {

  int last() {
    return first + count - 1;
  }

  /** The row of the grand total. */
  int total() {
    return first + count;
  }

  /** The cells of one column. */
  CellRangeAddress of(TemplateColumn column) {
    return of(column, column);
  }

  /** The cells of neighbouring columns. */
  CellRangeAddress of(TemplateColumn left, TemplateColumn right) {
    return new CellRangeAddress(first, last(), left.ordinal(), right.ordinal());
  }
}
