package vn.tonghop.intake.poi.formula;

/** A sheet: its cells and its formulas. */
final class CellSheet {

  private final String name;
  private final SheetCells cells = new SheetCells();
  private final SheetFormulas formulas = new SheetFormulas();
  private boolean complete;

  CellSheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  SheetCells cells() {
    return cells;
  }

  SheetFormulas formulas() {
    return formulas;
  }

  void completed() {
    complete = true;
  }

  /** Whether all its cells are known: false when reading them met with damage. */
  boolean isComplete() {
    return complete;
  }

  /** What the cell holds now. */
  Stored stored(int slot) {
    return new Stored(cells.content(slot), cells.value(slot));
  }
}
