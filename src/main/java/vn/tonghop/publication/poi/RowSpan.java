package vn.tonghop.publication.poi;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a sheet from one to another, which formulas add up.
 *
 * @param first from 0
 * @param last from 0
 */
record RowSpan(String sheet, int first, int last) {

  static RowSpan ofRow(String sheet, int row) {
    return new RowSpan(sheet, row, row);
  }

  /** "@9:@11", with the sheet before it in a formula that stands on another. */
  String range(String home) {
    return on(home) + "@" + (first + 1) + ":@" + (last + 1);
  }

  /** "@9" for its first row. */
  String cell(String home) {
    return on(home) + "@" + (first + 1);
  }

  private String on(String home) {
    return sheet.equals(home) ? "" : SheetNames.quoted(sheet) + "!";
  }

  /** Everything in these. */
  static SumFormula sumOfRanges(List<RowSpan> spans, String home) {
    return sum(spans.stream().map(span -> span.range(home)).toList());
  }

  /** Their first rows: subtotals, without the items that are in them already. */
  static SumFormula sumOfCells(List<RowSpan> spans, String home) {
    return sum(spans.stream().map(span -> span.cell(home)).toList());
  }

  private static SumFormula sum(List<String> parts) {
    return new SumFormula(parts.stream().collect(Collectors.joining(",", "SUM(", ")")));
  }
}
