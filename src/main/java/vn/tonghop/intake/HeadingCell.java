package vn.tonghop.intake;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Folded;

/** A cell that may be part of a heading. It folds its text only when asked, as few rows are. */
final class HeadingCell {

  static final HeadingCell BLANK = new HeadingCell("");

  // Real headings are short; longer text is not worth folding.
  private static final int LONGEST = 200;

  private final String text;
  private @Nullable String folded;

  private HeadingCell(String text) {
    this.text = text;
  }

  static HeadingCell of(SheetCell cell) {
    boolean label = cell instanceof SheetCell.Text || cell instanceof SheetCell.Number;
    String line = label ? CellText.line(cell) : null;
    return line == null ? BLANK : new HeadingCell(line);
  }

  /** Clean, on one line; "" for a blank cell and for one that holds neither text nor number. */
  String text() {
    return text;
  }

  /** The text folded; "" where it is too long for a heading. */
  String folded() {
    String result = folded;
    if (result == null) {
      result = text.length() > LONGEST ? "" : Folded.fold(text);
      folded = result;
    }
    return result;
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
