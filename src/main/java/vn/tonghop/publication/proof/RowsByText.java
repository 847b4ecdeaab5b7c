package vn.tonghop.publication.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The rows of a column by the text that stands in them: what thousands of formulas ask of a million
 * rows is asked once of each text.
 *
 * @param alike for each text the rows that hold it, ascending
 * @param others the rows that hold something else: a number, or a text that others may say, too
 */
record RowsByText(List<int[]> alike, int[] others) {

  static RowsByText of(WrittenColumn column) {
    Map<Integer, IntStream.Builder> alike = new HashMap<>();
    IntStream.Builder others = IntStream.builder();
    for (int row = 1; row <= column.last(); row++) {
      int text = column.numberOfText(row);
      if (WrittenTexts.isInMemory(text)) {
        alike.computeIfAbsent(text, any -> IntStream.builder()).add(row);
      } else if (!column.isBlank(row)) {
        others.add(row);
      }
    }
    return new RowsByText(
        alike.values().stream().map(rows -> rows.build().toArray()).toList(),
        others.build().toArray());
  }
}
