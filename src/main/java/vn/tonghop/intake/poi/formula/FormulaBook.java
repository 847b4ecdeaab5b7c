package vn.tonghop.intake.poi.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;

/** A workbook as the engine sees it; how its formulas are written depends on its format. */
public abstract class FormulaBook implements EvaluationWorkbook {

  private final WorkbookCells cells;
  private final List<ValueSheet> sheets = new ArrayList<>();

  FormulaBook(WorkbookCells cells) {
    this.cells = cells;
  }

  /** Notes what is looked at from now on. */
  final void noteIn(Visits visits) {
    sheets.clear();
    for (int i = 0; i < cells.sheets().size(); i++) {
      sheets.add(new ValueSheet(i, cells, visits));
    }
  }

  final WorkbookCells cells() {
    return cells;
  }

  final ValueSheet valueSheet(int sheet) {
    return sheets.get(sheet);
  }

  /**
   * A formula in the engine's notation.
   *
   * @throws RuntimeException when it cannot be read; POI does so by exceptions of many kinds
   */
  abstract Ptg[] tokens(int sheet, int formula);

  /** A formula as people read it, without its equals sign. */
  abstract String text(int sheet, int formula);

  /** Whether the token refers to another workbook. */
  abstract boolean isExternal(Ptg token);

  @Override
  public final Ptg[] getFormulaTokens(EvaluationCell cell) {
    return cell instanceof FormulaCell formula ? formula.tokens() : ((ValueCell) cell).tokens();
  }

  @Override
  public final EvaluationSheet getSheet(int sheet) {
    return sheets.get(sheet);
  }

  @Override
  public final int getSheetIndex(EvaluationSheet sheet) {
    return ((ValueSheet) sheet).index();
  }

  @Override
  public final int getSheetIndex(String name) {
    return cells.indexOf(name);
  }

  @Override
  public final String getSheetName(int sheet) {
    return cells.sheets().get(sheet).name();
  }

  @Override
  public final UDFFinder getUDFFinder() {
    return AggregatingUDFFinder.DEFAULT;
  }

  @Override
  public final void clearAllCachedResultValues() {
    // it caches none
  }
}
