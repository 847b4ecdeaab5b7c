package vn.tonghop.intake.poi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The formulas of an .xlsx workbook, which stores them as text. */
public final class XlsxBook extends FormulaBook
    implements FormulaParsingWorkbook, FormulaRenderingWorkbook {

  private final List<DefinedName> names = new ArrayList<>();

  public XlsxBook(WorkbookCells cells) {
    super(cells);
  }

  /**
   * Adds a defined name.
   *
   * @param sheet name of the sheet to which it is confined; null for none
   * @param refersTo the formula it stands for
   */
  public void define(String name, @Nullable String sheet, String refersTo) {
    int confined = sheet == null ? -1 : getSheetIndex(sheet);
    names.add(new DefinedName(name, confined, refersTo, names.size(), this));
  }

  @Override
  Ptg[] tokens(int sheet, int formula) {
    CellSheet stored = cells().sheets().get(sheet);
    SheetFormulas.Shared shared = stored.formulas().shared(formula);
    int slot = stored.formulas().slot(formula);
    int row = stored.cells().row(slot);
    if (shared == null) {
      return parse(stored.formulas().text(formula), sheet, row);
    }
    Ptg[] tokens = parse(shared.text(), sheet, shared.row());
    int right = stored.cells().column(slot) - shared.column();
    return MovedFormula.of(tokens, row - shared.row(), right, getSpreadsheetVersion());
  }

  private Ptg[] parse(String text, int sheet, int row) {
    FormulaLength.check(text);
    return FormulaParser.parse(text, this, FormulaType.CELL, sheet, row);
  }

  @Override
  String text(int sheet, int formula) {
    SheetFormulas formulas = cells().sheets().get(sheet).formulas();
    SheetFormulas.Shared shared = formulas.shared(formula);
    if (shared == null) {
      return formulas.text(formula);
    }
    try {
      return FormulaRenderer.toFormulaString(this, tokens(sheet, formula));
    } catch (RuntimeException e) {
      return shared.text(); // it cannot be read; so it stands in the cell that holds it
    }
  }

  @Override
  boolean isExternal(Ptg token) {
    if (token instanceof Pxg3D range && isPath(range.getLastSheetName())) {
      return true; // the colon of "C:" seems to part two sheets
    }
    return token instanceof Pxg reference
        && (reference.getExternalWorkbookNumber() > 0 || isPath(reference.getSheetName()));
  }

  /** Whether it names a workbook by its path: no sheet may have brackets in its name. */
  private static boolean isPath(@Nullable String sheet) {
    return sheet != null && sheet.contains("[");
  }

  /** By its number in the list of links; of a path only matters that it is another workbook. */
  private static int workbookNumber(SheetIdentifier sheet) {
    String name = sheet.getBookName();
    if (name == null) {
      return -1;
    }
    String digits = name.replaceAll("[\\[\\]]", "");
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  @Override
  public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
    return new Ref3DPxg(workbookNumber(sheet), sheet, cell);
  }

  @Override
  public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
    return new Area3DPxg(workbookNumber(sheet), sheet, area);
  }

  @Override
  public Ptg getNameXPtg(String name, @Nullable SheetIdentifier sheet) {
    if (sheet == null) {
      return new NameXPxg(name);
    }
    String confined =
        sheet.getSheetIdentifier() == null ? null : sheet.getSheetIdentifier().getName();
    return new NameXPxg(workbookNumber(sheet), confined, name);
  }

  @Override
  public @Nullable EvaluationName getName(String name, int sheet) {
    String wanted = name.toUpperCase(Locale.ROOT);
    DefinedName found = null;
    for (DefinedName defined : names) {
      boolean called = defined.getNameText().toUpperCase(Locale.ROOT).equals(wanted);
      if (called && defined.sheet() == sheet) {
        return defined;
      }
      found = called && defined.sheet() < 0 ? defined : found;
    }
    return found;
  }

  @Override
  public EvaluationName getName(NamePtg name) {
    return names.get(name.getIndex());
  }

  @Override
  public String getNameText(NamePtg name) {
    return names.get(name.getIndex()).getNameText();
  }

  @Override
  public ExternalSheet getExternalSheet(String first, @Nullable String last, int workbookNumber) {
    return last == null || first == null || first.equals(last)
        ? new ExternalSheet(null, first)
        : new ExternalSheetRange(null, first, last);
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return SpreadsheetVersion.EXCEL2007;
  }

  /** Names in square brackets are columns of tables: they are not evaluated. */
  @Override
  public @Nullable Table getTable(String name) {
    return null;
  }

  @Override
  public Name createName() {
    throw onlyInXls();
  }

  @Override
  public int getExternalSheetIndex(String sheet) {
    throw onlyInXls();
  }

  @Override
  public int getExternalSheetIndex(String workbook, String sheet) {
    throw onlyInXls();
  }

  @Override
  public ExternalSheet getExternalSheet(int sheetReference) {
    throw onlyInXls();
  }

  @Override
  public int convertFromExternSheetIndex(int sheetReference) {
    throw onlyInXls();
  }

  @Override
  public ExternalName getExternalName(int sheetReference, int name) {
    throw onlyInXls();
  }

  @Override
  public ExternalName getExternalName(String name, String sheet, int workbookNumber) {
    throw onlyInXls();
  }

  @Override
  public String resolveNameXText(NameXPtg name) {
    throw onlyInXls();
  }

  @Override
  public String getSheetFirstNameByExternSheet(int sheetReference) {
    throw onlyInXls();
  }

  @Override
  public String getSheetLastNameByExternSheet(int sheetReference) {
    throw onlyInXls();
  }

  private static UnsupportedOperationException onlyInXls() {
    return new UnsupportedOperationException("of .xls workbooks only");
  }
}
