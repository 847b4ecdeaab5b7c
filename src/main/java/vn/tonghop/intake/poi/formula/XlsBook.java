package vn.tonghop.intake.poi.formula;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ExternSheetReferenceToken;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** The formulas of an .xls workbook, which stores them in the engine's notation. */
public final class XlsBook extends FormulaBook {

  private final HSSFWorkbook workbook;
  private final HSSFEvaluationWorkbook book;

  public XlsBook(WorkbookCells cells, HSSFWorkbook workbook) {
    super(cells);
    this.workbook = workbook;
    book = HSSFEvaluationWorkbook.create(workbook);
  }

  @Override
  Ptg[] tokens(int sheet, int formula) {
    HSSFCell cell = cell(sheet, formula);
    return book.getFormulaTokens(
        book.getSheet(sheet).getCell(cell.getRowIndex(), cell.getColumnIndex()));
  }

  @Override
  String text(int sheet, int formula) {
    try {
      return cell(sheet, formula).getCellFormula();
    } catch (RuntimeException e) {
      return ""; // it cannot be read, and there is no text of it
    }
  }

  private HSSFCell cell(int sheet, int formula) {
    CellSheet stored = cells().sheets().get(sheet);
    int slot = stored.formulas().slot(formula);
    return workbook
        .getSheetAt(sheet)
        .getRow(stored.cells().row(slot))
        .getCell(stored.cells().column(slot));
  }

  @Override
  boolean isExternal(Ptg token) {
    if (token instanceof NameXPtg name) {
      return isExternal(name.getSheetRefIndex());
    }
    return token instanceof ExternSheetReferenceToken reference
        && isExternal(reference.getExternSheetIndex());
  }

  private boolean isExternal(int sheetReference) {
    ExternalSheet sheet = book.getExternalSheet(sheetReference);
    return sheet != null && sheet.getWorkbookName() != null;
  }

  @Override
  public ExternalSheet getExternalSheet(int sheetReference) {
    return book.getExternalSheet(sheetReference);
  }

  @Override
  public ExternalSheet getExternalSheet(String first, String last, int workbookNumber) {
    return book.getExternalSheet(first, last, workbookNumber);
  }

  @Override
  public int convertFromExternSheetIndex(int sheetReference) {
    return book.convertFromExternSheetIndex(sheetReference);
  }

  @Override
  public ExternalName getExternalName(int sheetReference, int name) {
    return book.getExternalName(sheetReference, name);
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbookNumber) {
    return book.getExternalName(name, sheet, workbookNumber);
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return book.getName(name);
  }

  @Override
  public EvaluationName getName(String name, int sheet) {
    return book.getName(name, sheet);
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    return book.resolveNameXText(name);
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return SpreadsheetVersion.EXCEL97;
  }
}
