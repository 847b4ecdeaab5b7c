package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/** A sheet as the engine sees it. What it looks at is noted. */
final class ValueSheet implements EvaluationSheet {

  private final int index;
  private final CellSheet sheet;
  private final WorkbookCells workbook;
  private final Visits visits;
  private @Nullable FormulaCell evaluated;

  ValueSheet(int index, WorkbookCells workbook, Visits visits) {
    this.index = index;
    this.sheet = workbook.sheets().get(index);
    this.workbook = workbook;
    this.visits = visits;
  }

  int index() {
    return index;
  }

  /** Says which of its cells is being evaluated; null for none. */
  void evaluating(@Nullable FormulaCell cell) {
    evaluated = cell;
  }

  @Override
  public @Nullable EvaluationCell getCell(int row, int column) {
    FormulaCell asking = evaluated;
    if (asking != null && asking.is(row, column)) {
      return asking;
    }
    visits.cell();
    if (!sheet.isComplete()) {
      visits.noValue();
    }
    int slot = sheet.cells().find(row, column);
    return slot < 0 || !hasValue(slot) ? null : cell(row, column, slot);
  }

  private ValueCell cell(int row, int column, int slot) {
    boolean subtotal = sheet.cells().isSubtotal(slot);
    return new ValueCell(this, row, column, sheet.stored(slot), subtotal);
  }

  private boolean hasValue(int slot) {
    boolean value = sheet.cells().content(slot) != Content.NOTHING;
    if (!sheet.cells().isFormula(slot)) {
      if (!value) {
        visits.noValue();
      }
      return value;
    }
    int formula = sheet.formulas().of(slot);
    switch (sheet.formulas().verdict(formula)) {
      case PENDING -> visits.pendingFormula(FormulaId.of(index, formula));
      case OPEN -> visits.openFormula(FormulaId.of(index, formula));
      case CIRCULAR -> visits.circularFormula();
      default -> {
        if (!value) {
          visits.noValue();
        }
        return value;
      }
    }
    return false;
  }

  String text(long number) {
    String text = workbook.text(number);
    visits.text(text);
    return text;
  }

  @Override
  public void clearAllCachedResultValues() {
    // it caches none
  }

  @Override
  public int getLastRowNum() {
    return sheet.cells().lastRow();
  }

  @Override
  public boolean isRowHidden(int row) {
    return false; // where rows are hidden, no formula is evaluated for which it matters
  }
}
