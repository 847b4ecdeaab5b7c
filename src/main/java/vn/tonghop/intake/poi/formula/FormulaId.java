package vn.tonghop.intake.poi.formula;

/** A formula of a workbook, as one number: its sheet and its number there. */
final class FormulaId {

  private FormulaId() {}

  static long of(int sheet, int formula) {
    return (long) sheet << Integer.SIZE | formula;
  }

  static int sheet(long id) {
    return (int) (id >> Integer.SIZE);
  }

  static int formula(long id) {
    return (int) id;
  }
}
