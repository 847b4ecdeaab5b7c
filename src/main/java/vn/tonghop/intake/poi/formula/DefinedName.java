package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A defined name of an .xlsx workbook, as the engine sees it. */
final class DefinedName implements EvaluationName {

  private final String name;
  private final int sheet;
  private final String refersTo;
  private final int index;
  private final FormulaParsingWorkbook book;

  /**
   * A defined name.
   *
   * @param sheet to which it is confined; below zero for none
   * @param index by which tokens refer to it
   */
  DefinedName(String name, int sheet, String refersTo, int index, FormulaParsingWorkbook book) {
    this.name = name;
    this.sheet = sheet;
    this.refersTo = refersTo;
    this.index = index;
    this.book = book;
  }

  @Override
  public String getNameText() {
    return name;
  }

  int sheet() {
    return sheet;
  }

  @Override
  public boolean isFunctionName() {
    return false;
  }

  @Override
  public boolean hasFormula() {
    return true;
  }

  @Override
  public Ptg[] getNameDefinition() {
    FormulaLength.check(refersTo);
    return FormulaParser.parse(refersTo, book, FormulaType.NAMEDRANGE, sheet);
  }

  @Override
  public boolean isRange() {
    return true;
  }

  @Override
  public NamePtg createPtg() {
    return new NamePtg(index);
  }
}
