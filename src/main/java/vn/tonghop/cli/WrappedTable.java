package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;

/** A table whose cells go on in the next line where they are longer than their column. */
final class WrappedTable {

  private final int[] widths;
  private final TextTable table;

  /** A table of left-aligned columns, of at most so many characters each. */
  WrappedTable(int... widths) {
    this.widths = widths.clone();
    table = new TextTable(widths.length);
  }

  /** Adds a row with a cell for each column. */
  WrappedTable row(String... cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      wrapped.add(wrap(Visible.line(cells[column]), widths[column]));
      height = Math.max(height, wrapped.get(column).size());
    }
    for (int line = 0; line < height; line++) {
      int at = line;
      table.row(
          wrapped.stream()
              .map(cell -> at < cell.size() ? cell.get(at) : "")
              .toArray(String[]::new));
    }
    return this;
  }

  List<String> lines() {
    return table.lines();
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (width(line) > width) { // a word that is longer than the column
        int cut = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
