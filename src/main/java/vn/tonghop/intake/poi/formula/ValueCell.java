package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.FuncVarPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;

/**
 * A cell as the engine sees it: its value, also where a formula gave it. Only of subtotals does the
 * engine need to know, since others leave them out.
 */
final class ValueCell extends PlacedCell {

  private final Stored stored;
  private final boolean subtotal;

  ValueCell(ValueSheet sheet, int row, int column, Stored stored, boolean subtotal) {
    super(sheet, row, column);
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
    return text(stored.value());
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
  public CellType getCachedFormulaResultType() {
    return valueType();
  }
}
