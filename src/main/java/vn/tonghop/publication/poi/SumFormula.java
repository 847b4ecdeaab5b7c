package vn.tonghop.publication.poi;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A SUM over rows of one column. Rows are counted from 0.
 *
 * @param pattern the formula with "@" for the letters of the column
 */
record SumFormula(String pattern) {

  /** Over all rows from first to last. */
  static SumFormula ofRange(int first, int last) {
    return new SumFormula("SUM(@" + (first + 1) + ":@" + (last + 1) + ")");
  }

  /** Over these rows only: the subtotals, without the items that are in them already. */
  static SumFormula ofRows(List<Integer> rows) {
    return new SumFormula(
        rows.stream().map(row -> "@" + (row + 1)).collect(Collectors.joining(",", "SUM(", ")")));
  }

  String in(String columnLetters) {
    return pattern.replace("@", columnLetters);
  }
}
