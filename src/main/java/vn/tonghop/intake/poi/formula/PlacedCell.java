package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** A cell of a sheet as the engine addresses it; each object stands for itself. */
abstract class PlacedCell implements EvaluationCell {

  private final ValueSheet sheet;
  private final int row;
  private final int column;

  PlacedCell(ValueSheet sheet, int row, int column) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }

  /** The text that the sheet keeps under this number. */
  final String text(long number) {
    return sheet.text(number);
  }

  @Override
  public final Object getIdentityKey() {
    return this;
  }

  @Override
  public final EvaluationSheet getSheet() {
    return sheet;
  }

  @Override
  public final int getRowIndex() {
    return row;
  }

  @Override
  public final int getColumnIndex() {
    return column;
  }

  @Override
  public final @Nullable CellRangeAddress getArrayFormulaRange() {
    return null;
  }

  @Override
  public final boolean isPartOfArrayFormulaGroup() {
    return false;
  }
}
