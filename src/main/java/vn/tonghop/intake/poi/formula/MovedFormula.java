package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/**
 * A formula as it reads in another cell that shares it. POI's own conversion forgets the sheet of a
 * reference to another one.
 */
final class MovedFormula {

  private final int down;
  private final int right;
  private final int lastRow;
  private final int lastColumn;

  private MovedFormula(int down, int right, SpreadsheetVersion version) {
    this.down = down;
    this.right = right;
    lastRow = version.getLastRowIndex();
    lastColumn = version.getLastColumnIndex();
  }

  static Ptg[] of(Ptg[] tokens, int down, int right, SpreadsheetVersion version) {
    MovedFormula move = new MovedFormula(down, right, version);
    Ptg[] moved = new Ptg[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      moved[i] = move.moved(tokens[i]);
    }
    return moved;
  }

  private Ptg moved(Ptg token) {
    if (token instanceof RefPtgBase reference) {
      RefPtgBase moved = (RefPtgBase) reference.copy();
      moved.setRow(row(reference.getRow(), reference.isRowRelative()));
      moved.setColumn(column(reference.getColumn(), reference.isColRelative()));
      return moved;
    }
    return token instanceof AreaPtgBase area ? moved(area) : token;
  }

  private Ptg moved(AreaPtgBase area) {
    AreaPtgBase moved = (AreaPtgBase) area.copy();
    if (area.getFirstRow() > 0 || area.getLastRow() < lastRow) { // whole columns stay whole
      moved.setFirstRow(row(area.getFirstRow(), area.isFirstRowRelative()));
      moved.setLastRow(row(area.getLastRow(), area.isLastRowRelative()));
    }
    if (area.getFirstColumn() > 0 || area.getLastColumn() < lastColumn) {
      moved.setFirstColumn(column(area.getFirstColumn(), area.isFirstColRelative()));
      moved.setLastColumn(column(area.getLastColumn(), area.isLastColRelative()));
    }
    return moved;
  }

  /** Beyond the last row it goes on at the first, as Excel does. */
  private int row(int row, boolean relative) {
    return relative ? row + down & lastRow : row;
  }

  private int column(int column, boolean relative) {
    return relative ? column + right & lastColumn : column;
  }
}
