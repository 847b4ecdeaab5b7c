package vn.tonghop.intake.poi.formula;

/** Writes the cells of a sheet: rows from top to bottom, cells from left to right. */
public final class SheetWriter {

  private final WorkbookCells workbook;
  private final CellSheet sheet;

  SheetWriter(WorkbookCells workbook, CellSheet sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
  }

  /**
   * Begins a row.
   *
   * @param row 0 is the first
   * @param hidden whether a person does not see it
   */
  public void row(int row, boolean hidden) {
    sheet.cells().startRow(row);
    if (hidden) {
      workbook.foundHiddenRow();
    }
  }

  /** A text that the workbook does not share. */
  public Stored text(String text) {
    return workbook.keep(text);
  }

  public void constant(int column, Stored value) {
    if (workbook.takesCell()) {
      sheet.cells().add(column, value.content(), value.value());
    }
  }

  /**
   * A formula of one cell.
   *
   * @param format the number of its cell format
   * @param text without its equals sign
   */
  public void formula(int column, int format, Stored result, String text) {
    sheet.formulas().add(addFormula(column, result), format, text);
  }

  /**
   * A formula shared by several cells.
   *
   * @param row of the cell; 0 is the first
   * @param text of the formula in the cell that holds it; "" in the others
   */
  public void sharedFormula(int row, int column, int format, Stored result, int id, String text) {
    int slot = addFormula(column, result);
    SheetFormulas formulas = sheet.formulas();
    if (!text.isEmpty()) {
      formulas.add(slot, format, text);
      formulas.share(new SheetFormulas.Shared(id, row, column, text));
    } else if (!formulas.addSharing(slot, format, id)) {
      formulas.settle(formulas.size() - 1, Verdict.UNCHECKED);
    }
  }

  /** A formula that is not evaluated: of an array or a data table. */
  public void uncheckedFormula(int column, int format, Stored result, String text) {
    formula(column, format, result, text);
    sheet.formulas().settle(sheet.formulas().size() - 1, Verdict.UNCHECKED);
  }

  private int addFormula(int column, Stored result) {
    workbook.takesCell();
    return sheet.cells().addFormula(column, result.content(), result.value());
  }

  /** All cells are written. */
  public void completed() {
    sheet.completed();
  }
}
