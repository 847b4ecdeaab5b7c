package vn.tonghop.publication.poi;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The widths of a sheet's columns, and the heights of rows that follow from them: Excel does not
 * fit a row to wrapped text by itself when it opens a file.
 */
final class ColumnWidths {

  /** The tallest a row can be in Excel is 409.5 points. */
  static final double TALLEST_ROW = 409;

  static final double POINTS_PER_CHARACTER = 5.25;
  private static final double PADDING = 5;

  /** An indent is as wide as three spaces. */
  private static final double INDENT = 9;

  /** Screen and printer do not wrap alike: text is taken to be a little wider than it is. */
  private static final double SLACK = 0.98;

  private static final double LINE_SPACING = 1.2;

  private final double[] characters;

  /**
   * @param characters width of each column, counted in digits of the normal font as Excel does
   */
  ColumnWidths(double... characters) {
    this.characters = characters.clone();
  }

  /** Of all columns together. */
  double points() {
    return Arrays.stream(characters).sum() * POINTS_PER_CHARACTER;
  }

  void applyTo(Sheet sheet) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, (int) Math.round(characters[column] * 256));
    }
  }

  /** Height in points that the text needs when it is wrapped within these columns. */
  double height(String text, Look look, int firstColumn, int lastColumn) {
    double width = -PADDING - (look.isIndented() ? INDENT : 0);
    for (int column = firstColumn; column <= lastColumn; column++) {
      width += characters[column] * POINTS_PER_CHARACTER;
    }
    int lines = TimesText.lines(text, look.points(), look.bold(), width * SLACK);
    return lines * look.points() * LINE_SPACING + 4;
  }

  /** Width, in characters, of a column that is to hold the amount on one line. */
  static double fittingAmount(String amount, Look look) {
    double gap = TimesText.width(")", look.points(), look.bold());
    double points = TimesText.width(amount, look.points(), look.bold()) + gap + PADDING;
    return points / SLACK / POINTS_PER_CHARACTER;
  }
}
