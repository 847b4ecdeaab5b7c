package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;

/** The cell whose formula is evaluated. */
final class FormulaCell extends PlacedCell {

  private final Ptg[] tokens;
  private int asked;

  FormulaCell(ValueSheet sheet, int row, int column, Ptg[] tokens) {
    super(sheet, row, column);
    this.tokens = tokens;
  }

  Ptg[] tokens() {
    return tokens;
  }

  boolean is(int otherRow, int otherColumn) {
    return getRowIndex() == otherRow && getColumnIndex() == otherColumn;
  }

  /** Whether its own formula refers to it: the engine asks once for itself. */
  boolean refersToItself() {
    return asked > 1;
  }

  @Override
  public CellType getCellType() {
    asked++;
    return CellType.FORMULA;
  }

  @Override
  public double getNumericCellValue() {
    throw noConstant();
  }

  @Override
  public String getStringCellValue() {
    throw noConstant();
  }

  @Override
  public boolean getBooleanCellValue() {
    throw noConstant();
  }

  @Override
  public int getErrorCellValue() {
    throw noConstant();
  }

  private static IllegalStateException noConstant() {
    return new IllegalStateException("a formula is no constant");
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return CellType.BLANK;
  }
}
