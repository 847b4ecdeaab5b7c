package vn.tonghop.intake.poi.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.tonghop.intake.FormulaFault;
import vn.tonghop.intake.SheetCell;
import vn.tonghop.intake.SheetRow;

/** Compares the stored results of formulas with what they give, and fills in those that lack. */
public final class FormulaCheck {

  private final FormulaBook book;
  private final ResultCells shown;
  private final Calculation calculation;

  /**
   * A check of one workbook.
   *
   * @param mostVisits how many cells all formulas together may look at
   */
  public FormulaCheck(FormulaBook book, ResultCells shown, long mostVisits) {
    this.book = book;
    this.shown = shown;
    calculation = new Calculation(book, mostVisits);
  }

  /** The row with what is wrong with its formulas, and with the results that it lacked. */
  public SheetRow check(SheetRow row) {
    int number = row.sheetNumber() - 1;
    CellSheet sheet = book.cells().sheets().get(number);
    SheetFormulas formulas = sheet.formulas();
    int next = formulas.from(sheet.cells().firstSlot(row.rowNumber() - 1));
    int end = formulas.from(sheet.cells().firstSlot(row.rowNumber()));
    if (next == end) {
      return row;
    }
    List<SheetCell> cells = new ArrayList<>(row.cells());
    List<FormulaFault> faults = new ArrayList<>();
    for (int formula = next; formula < end; formula++) {
      Verdict verdict = calculation.settle(number, formula);
      FormulaFault.Kind kind = verdict.fault();
      if (kind != null) {
        faults.add(fault(number, formula, kind, row));
      }
      int column = sheet.cells().column(formulas.slot(formula));
      if (verdict == Verdict.EVALUATED && row.cell(column) instanceof SheetCell.UnvaluedFormula) {
        cells.set(column, result(sheet, formula));
      }
    }
    return new SheetRow(row.sheet(), row.rowNumber(), row.hidden(), cells, row.merged(), faults);
  }

  private FormulaFault fault(int number, int formula, FormulaFault.Kind kind, SheetRow row) {
    CellSheet sheet = book.cells().sheets().get(number);
    int column = sheet.cells().column(sheet.formulas().slot(formula));
    boolean evaluated = kind == FormulaFault.Kind.STALE || kind == FormulaFault.Kind.EVALUATED;
    return new FormulaFault(
        column,
        kind,
        book.text(number, formula),
        text(row.cell(column)),
        evaluated ? text(result(sheet, formula)) : "");
  }

  private SheetCell result(CellSheet sheet, int formula) {
    Stored result = sheet.stored(sheet.formulas().slot(formula));
    int format = sheet.formulas().format(formula);
    return switch (result.content()) {
      case Content.NUMBER -> shown.number(Results.decimal(result), format);
      case Content.TEXT -> shown.text(book.cells().text(result.value()), format);
      case Content.BOOL -> new SheetCell.Bool(result.value() != 0);
      case Content.ERROR ->
          new SheetCell.ErrorValue(FormulaError.forInt((int) result.value()).getString());
      default -> SheetCell.BLANK;
    };
  }

  private static String text(SheetCell cell) {
    if (cell instanceof SheetCell.Number number) {
      return number.value().stripTrailingZeros().toPlainString();
    }
    if (cell instanceof SheetCell.Text text) {
      return text.text();
    }
    if (cell instanceof SheetCell.Bool bool) {
      return bool.value() ? "TRUE" : "FALSE";
    }
    return cell instanceof SheetCell.ErrorValue error ? error.text() : "";
  }
}
