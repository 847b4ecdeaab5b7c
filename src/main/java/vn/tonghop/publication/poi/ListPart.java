package vn.tonghop.publication.poi;

/** One sheet of a list while it is written, and the row that is at hand. */
final class ListPart {

  private final BookSheet sheet;
  private final SheetCells cells;
  private PageBreaks pages = new PageBreaks(0, 0);
  private double used;
  private int last = ListSheet.HEADING;

  ListPart(BookSheet sheet, SheetCells cells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  BookSheet sheet() {
    return sheet;
  }

  SheetCells cells() {
    return cells;
  }

  /** The row at hand, from 0. */
  int last() {
    return last;
  }

  void goOn() {
    last++;
  }

  /** How much of the first page is filled, in points, as long as there is only one. */
  double used() {
    return used;
  }

  void across(int row, int lastColumn, String text, Look look) {
    cells.across(row, 0, lastColumn, text, look);
  }

  /** The height of a row as far as the heading, which is the last of them. */
  void above(int row, double points) {
    cells.height(row, points);
    used += points;
    pages = new PageBreaks(used, points);
  }

  /**
   * The height of the row at hand.
   *
   * @param opens whether it must stay with the row below it
   */
  void height(double points, boolean opens) {
    cells.height(last, points);
    used += points;
    pages.add(last, points, opens);
  }

  void applyBreaks(double page) {
    pages.apply(sheet.settings(), page);
  }
}
