package vn.tonghop.samples;

import vn.tonghop.proposal.Field;

/** How high a row must be for its wrapped text: a file that states no heights prints cut off. */
final class RowHeight {

  /** Of a row of one line. */
  static final float ONE_LINE = 20.5f;

  private static final float LINE = 14.5f;
  private static final float PADDING = 6;

  /** Characters of Times New Roman 11 to one unit of column width; bold ones are wider. */
  private static final double CHARACTERS = 1.22;

  private static final double BOLD_CHARACTERS = 1.1;

  private RowHeight() {}

  /** Height in points of a row of the table. */
  static float of(Sample sample, SampleRow row) {
    boolean bold = row.kind() != SampleRow.Kind.ITEM;
    int lines = 1;
    for (Field field : sample.columns()) {
      if (!field.isMoney()) {
        double fit =
            SampleHeading.width(field, sample.unit()) * (bold ? BOLD_CHARACTERS : CHARACTERS);
        lines = Math.max(lines, lines(row.text(field), (int) fit));
      }
    }
    return lines * LINE + PADDING;
  }

  private static int lines(String text, int fit) {
    return text.lines().mapToInt(paragraph -> wrapped(paragraph, fit)).sum();
  }

  private static int wrapped(String paragraph, int fit) {
    int lines = 1;
    int used = 0;
    for (String word : paragraph.split(" ", -1)) {
      int needed = used == 0 ? word.length() : used + 1 + word.length();
      if (needed > fit && used > 0) {
        lines++;
        needed = word.length();
      }
      used = needed;
    }
    return lines;
  }
}
