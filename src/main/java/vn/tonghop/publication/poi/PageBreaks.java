package vn.tonghop.publication.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where a list of parts is to be broken into pages: before a part if it fits on the next page as a
 * whole, and never between what opens it and the row below that. A list without parts is broken
 * wherever a page ends.
 */
final class PageBreaks {

  /** Programs differ a little in how high a row is printed. */
  static final double SLACK = 0.95;

  /** Excel takes no more than 1026; beyond them, pages end where they end. */
  private static final int MOST = 1_000;

  /** Of more than that many rows, the first fill more pages than may be broken. */
  private static final int MOST_ROWS = MOST * 60;

  private final double first;
  private final double repeated;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param index from 0
   * @param opens whether a part begins with it
   */
  private record Row(int index, double points, boolean opens) {}

  /**
   * @param first height in points of what stands above the rows on the first page
   * @param repeated height of the part of it that is repeated on every page
   */
  PageBreaks(double first, double repeated) {
    this.first = first;
    this.repeated = repeated;
  }

  /** The next row below the heading. */
  void add(int index, double points, boolean opens) {
    if (rows.size() < MOST_ROWS) {
      rows.add(new Row(index, points, opens));
    }
  }

  /**
   * @param page height of a page in points
   */
  void apply(XSSFSheet sheet, double page) {
    if (rows.stream().noneMatch(Row::opens)) {
      return;
    }
    double used = first;
    int breaks = 0;
    for (int at = 0; at < rows.size() && breaks < MOST; at++) {
      boolean needed = used + together(at, page - repeated) > page * SLACK;
      if (needed && at > 0 && !rows.get(at - 1).opens()) {
        sheet.setRowBreak(rows.get(at).index() - 1);
        used = repeated;
        breaks++;
      }
      used += rows.get(at).points();
    }
  }

  /** Height of what must not be torn from a row. */
  private double together(int at, double page) {
    int next = at;
    double opening = 0;
    while (next < rows.size() && rows.get(next).opens()) {
      opening += rows.get(next++).points();
    }
    double least = opening + (next < rows.size() ? rows.get(next).points() : 0);
    double part = opening;
    while (next > at && next < rows.size() && !rows.get(next).opens()) {
      part += rows.get(next++).points();
    }
    return part > least && part < page * SLACK / 2 ? part : least;
  }
}
