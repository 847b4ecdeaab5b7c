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
  private static final double SLACK = 0.95;

  private final List<Row> rows = new ArrayList<>();

  /**
   * @param index from 0
   * @param opens whether a part begins with it
   */
  private record Row(int index, double points, boolean opens) {}

  /** The next row below the heading. */
  void add(int index, double points, boolean opens) {
    rows.add(new Row(index, points, opens));
  }

  /**
   * @param page height of a page in points
   * @param heading row, from 0, that is repeated on each page; those above it stand on the first
   */
  void apply(XSSFSheet sheet, double page, int heading) {
    if (rows.stream().noneMatch(Row::opens)) {
      return;
    }
    double repeated = sheet.getRow(heading).getHeightInPoints();
    double used = repeated;
    for (int row = 0; row < heading; row++) {
      used += sheet.getRow(row).getHeightInPoints();
    }
    for (int at = 0; at < rows.size(); at++) {
      boolean needed = used + together(at, page - repeated) > page * SLACK;
      if (needed && at > 0 && !rows.get(at - 1).opens()) {
        sheet.setRowBreak(rows.get(at).index() - 1);
        used = repeated;
      }
      used += rows.get(at).points();
    }
  }

  /** Height of what must not be torn from a row. */
  private double together(int at, double page) {
    if (!rows.get(at).opens()) {
      return rows.get(at).points();
    }
    double part = rows.get(at).points();
    double first = part + (at + 1 < rows.size() ? rows.get(at + 1).points() : 0);
    for (int next = at + 1; next < rows.size() && !rows.get(next).opens(); next++) {
      part += rows.get(next).points();
    }
    return part < page * SLACK / 2 ? part : first;
  }
}
