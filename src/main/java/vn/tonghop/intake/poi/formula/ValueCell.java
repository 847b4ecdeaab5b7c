package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.FuncVarPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the engine sees it: its value, also where a formula gave it. Only of subtotals does the
 * engine need to know, since others leave them out.
 */
final class ValueCell implements EvaluationCell {

  private final ValueSheet sheet;
  private final int row;
  private final int column;
  private final Stored stored;
  private final boolean subtotal;

  ValueCell(ValueSheet sheet, int row, int column, Stored stored, boolean subtotal) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.stored = stored;
    this.subtotal = subtotal;
  }

  /** A formula that gives the value at once, and yet shows that it is a subtotal. */
  Ptg[] tokens() {
    Ptg value =
        stored.content() == Content.ERROR
            ? ErrPtg.valueOf((int) stored.value())
            : new NumberPtg(getNumericCellValue());
    Ptg function = FuncVarPtg.create("SUBTOTAL", 2);
    return new Ptg[] {value, AttrPtg.createSkip(function.getSize() - 1), function};
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
  public CellType getCellType() {
    return subtotal ? CellType.FORMULA : valueType();
  }

  private CellType valueType() {
    return switch (stored.content()) {
      case Content.NUMBER -> CellType.NUMERIC;
      case Content.TEXT -> CellType.STRING;
      case Content.BOOL -> CellType.BOOLEAN;
      case Content.ERROR -> CellType.ERROR;
      default -> CellType.BLANK;
    };
  }

  @Override
  public double getNumericCellValue() {
    return Double.longBitsToDouble(stored.value());
  }

  @Override
  public String getStringCellValue() {
    return sheet.text(stored.value());
  }

  @Override
  public boolean getBooleanCellValue() {
    return stored.value() != 0;
  }

  @Override
  public int getErrorCellValue() {
    return (int) stored.value();
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
    return valueType();
  }
}
