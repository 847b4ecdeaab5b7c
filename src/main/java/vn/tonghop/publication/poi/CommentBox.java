package vn.tonghop.publication.poi;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/**
 * Where the box of a comment stands: at the right of its cell, large enough for its text, however
 * wide and high the cells are that it covers. Lengths are pixels, as Excel counts them.
 */
final class CommentBox {

  private static final int WIDTH = 330;
  private static final int LINE = 16;
  private static final int HIGHEST = 480;
  private static final double POINTS_WITHIN = 225;

  /** Wide enough for the letters of the comment, which are wider than those of Times. */
  private static final int POINTS = 11;

  private final Sheet sheet;
  private final int lastColumn;
  private final int lastRow;

  CommentBox(Sheet sheet) {
    this.sheet = sheet;
    lastColumn = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
    lastRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
  }

  /**
   * The anchor of a new comment. It names the cell itself, since POI takes that for the cell of the
   * comment, and would find another comment's where it named a neighbour.
   */
  ClientAnchor at(CellAddress cell, String text) {
    int lines = TimesText.lines(text, POINTS, false, POINTS_WITHIN) + 1;
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumn());
    anchor.setRow1(cell.getRow());
    anchor.setDx1(dx(anchor, cell.getColumn(), width(cell.getColumn())));
    across(anchor, cell.getColumn() + 1);
    down(anchor, cell.getRow(), Math.min(lines * LINE, HIGHEST));
    return anchor;
  }

  private void across(ClientAnchor anchor, int first) {
    int column = Math.min(first, lastColumn);
    double left = WIDTH;
    while (column < lastColumn && left > width(column)) {
      left -= width(column++);
    }
    anchor.setCol2(column);
    anchor.setDx2(dx(anchor, column, Math.min(left, width(column))));
  }

  private void down(ClientAnchor anchor, int first, int height) {
    int row = first;
    double left = height;
    while (row < lastRow && left > height(row)) {
      left -= height(row++);
    }
    anchor.setRow2(row);
    anchor.setDy2(dy(anchor, row, Math.min(left, height(row))));
  }

  private double width(int column) {
    return sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column);
  }

  private double height(int row) {
    Row there = sheet.getRow(row);
    if (there == null) {
      return Units.pointsToPixel(sheet.getDefaultRowHeightInPoints());
    }
    return there.getZeroHeight() ? 0 : Units.pointsToPixel(there.getHeightInPoints());
  }

  /** An .xlsx counts in units of length, an .xls in fractions of the column. */
  private int dx(ClientAnchor anchor, int column, double pixels) {
    if (anchor instanceof XSSFClientAnchor) {
      return (int) (pixels * Units.EMU_PER_PIXEL);
    }
    double width = width(column);
    return width == 0 ? 0 : (int) (pixels / width * 1023);
  }

  private int dy(ClientAnchor anchor, int row, double pixels) {
    if (anchor instanceof XSSFClientAnchor) {
      return (int) (pixels * Units.EMU_PER_PIXEL);
    }
    double height = height(row);
    return height == 0 ? 0 : (int) (pixels / height * 255);
  }
}
