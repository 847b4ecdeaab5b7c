package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The cell whose formula is evaluated. */
final class FormulaCell implements EvaluationCell {

  private final ValueSheet sheet;
  private final int row;
  private final int column;
  private final Ptg[] tokens;
  private int asked;

  FormulaCell(ValueSheet sheet, int row, int column, Ptg[] tokens) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.tokens = tokens;
  }

  Ptg[] tokens() {
    return tokens;
  }

  boolean is(int otherRow, int otherColumn) {
    return row == otherRow && column == otherColumn;
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
  public Object getIdentityKey() {
    return this;
  }

  @Override
  public EvaluationSheet getSheet() {
    return sheet;
  }

  @Override
  public int getRowIndex() {
    return row;
  }

  @Override
  public int getColumnIndex() {
    return column;
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
  public @Nullable CellRangeAddress getArrayFormulaRange() {
    return null;
  }

  @Override
  public boolean isPartOfArrayFormulaGroup() {
    return false;
  }

  @Override
  public CellType getCachedFormulaResultType() {
    return CellType.BLANK;
  }
}
