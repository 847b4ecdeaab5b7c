package vn.tonghop.publication.poi;

import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Every cell is in Times New Roman and wraps its text.
 *
 * @param points size of the font
 * @param bordered whether thin lines surround it
 * @param format number format
 * @param quoted whether its text begins like a formula and must stay text when someone edits it
 * @param fill colour of the background as RRGGBB; null for none
 * @param ink colour of the font as RRGGBB; null for black
 */
record Look(
    int points,
    boolean bold,
    boolean italic,
    HorizontalAlignment across,
    VerticalAlignment down,
    boolean bordered,
    String format,
    boolean quoted,
    @Nullable String fill,
    @Nullable String ink) {

  /** Free text outside a table. */
  static final Look TEXT =
      new Look(
          11,
          false,
          false,
          HorizontalAlignment.LEFT,
          VerticalAlignment.CENTER,
          false,
          "General",
          false,
          null,
          null);

  /** A cell of a table. */
  static final Look CELL = TEXT.withBorder();

  static final Look HEADING = CELL.withBold().centred();

  /** Asked for every cell: what a record makes of itself takes several times as long. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Look look
        && points == look.points
        && bold == look.bold
        && italic == look.italic
        && across == look.across
        && down == look.down
        && bordered == look.bordered
        && quoted == look.quoted
        && format.equals(look.format)
        && Objects.equals(fill, look.fill)
        && Objects.equals(ink, look.ink);
  }

  @Override
  public int hashCode() {
    int hash = points * 31 + format.hashCode();
    hash = hash * 31 + across.ordinal();
    hash = hash * 31 + down.ordinal();
    hash = hash * 31 + Objects.hashCode(fill);
    hash = hash * 31 + Objects.hashCode(ink);
    int ways = (bold ? 1 : 0) + (italic ? 2 : 0) + (bordered ? 4 : 0) + (quoted ? 8 : 0);
    return hash * 31 + ways;
  }

  /** Whether its text begins a little away from the line to its left. */
  boolean isIndented() {
    return bordered && across == HorizontalAlignment.LEFT;
  }

  Look withPoints(int size) {
    return new Look(size, bold, italic, across, down, bordered, format, quoted, fill, ink);
  }

  Look withBold() {
    return new Look(points, true, italic, across, down, bordered, format, quoted, fill, ink);
  }

  Look withItalic() {
    return new Look(points, bold, true, across, down, bordered, format, quoted, fill, ink);
  }

  Look centred() {
    return aligned(HorizontalAlignment.CENTER);
  }

  Look aligned(HorizontalAlignment alignment) {
    return new Look(points, bold, italic, alignment, down, bordered, format, quoted, fill, ink);
  }

  Look atTop() {
    return new Look(
        points, bold, italic, across, VerticalAlignment.TOP, bordered, format, quoted, fill, ink);
  }

  Look withBorder() {
    return new Look(points, bold, italic, across, down, true, format, quoted, fill, ink);
  }

  Look withFormat(String numberFormat) {
    return new Look(points, bold, italic, across, down, bordered, numberFormat, quoted, fill, ink);
  }

  Look withQuote() {
    return new Look(points, bold, italic, across, down, bordered, format, true, fill, ink);
  }

  Look filled(String colour) {
    return new Look(points, bold, italic, across, down, bordered, format, quoted, colour, ink);
  }

  Look inked(String colour) {
    return new Look(points, bold, italic, across, down, bordered, format, quoted, fill, colour);
  }
}
