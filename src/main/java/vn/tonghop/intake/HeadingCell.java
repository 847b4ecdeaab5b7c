package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Folded;

/**
 * A cell that may be part of a heading.
 *
 * @param text clean, one line; "" for a blank cell and for one that holds no text
 * @param folded the same, folded
 */
record HeadingCell(String text, String folded) {

  static final HeadingCell BLANK = new HeadingCell("", "");

  // Real headings are short; longer text is not worth folding for every row of a sheet.
  private static final int LONGEST = 200;

  static HeadingCell of(SheetCell cell) {
    String line = line(cell);
    if (line == null) {
      return BLANK;
    }
    return new HeadingCell(line, line.length() > LONGEST ? "" : Folded.fold(line));
  }

  private static @Nullable String line(SheetCell cell) {
    if (cell instanceof SheetCell.Text text) {
      return CleanText.line(text.text());
    }
    return cell instanceof SheetCell.Number number ? number.value().toPlainString() : null;
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
