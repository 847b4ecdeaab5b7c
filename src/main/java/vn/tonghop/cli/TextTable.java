package vn.tonghop.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines in columns, for a screen on which every character has one width. Vietnamese letters have
 * one character each only when they are composed (NFC), so everything is.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final int leftAligned;

  /** The first so many columns begin at the left, the others end at the right. */
  TextTable(int leftAligned) {
    this.leftAligned = leftAligned;
  }

  /** Adds a row; all have the same number of cells. */
  TextTable row(String... cells) {
    rows.add(List.of(cells).stream().map(TextTable::composed).toList());
    return this;
  }

  /** The lines, each column as wide as its widest cell, nothing blank at their ends. */
  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String blank = " ".repeat(width(column) - width(cell));
      line.append(column == 0 ? "" : GAP);
      line.append(column < leftAligned ? cell + blank : blank + cell);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(cells -> width(cells.get(column))).max().orElse(0);
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
