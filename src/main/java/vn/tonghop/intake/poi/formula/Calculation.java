package vn.tonghop.intake.poi.formula;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * Evaluates formulas one by one. The engine would follow references by calling itself, and a chain
 * of a hundred thousand cells exhausts the stack; so it only ever sees cells with a value. A
 * formula that meets others without one is set aside, and tried again when those are evaluated.
 */
final class Calculation {

  /** A workbook in brackets, or a program and its document. */
  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+][^\\[\\](),;]*!|\\|[^|]*!");

  private final FormulaBook book;
  private final WorkbookCells cells;
  private final Visits visits;
  private final WorkbookEvaluator engine;
  private final LongStack waiting = new LongStack();
  private boolean stopped;

  /**
   * Starts with all formulas pending.
   *
   * @param mostVisits how many cells all formulas together may look at
   */
  Calculation(FormulaBook book, long mostVisits) {
    this.book = book;
    cells = book.cells();
    visits = new Visits(mostVisits);
    book.noteIn(visits);
    engine =
        new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, book.getUDFFinder());
    stopped = cells.isBeyondLimit();
  }

  /** Finds out about a formula, and about all that it needs. */
  Verdict settle(int sheet, int formula) {
    SheetFormulas formulas = formulas(FormulaId.of(sheet, formula));
    if (!formulas.verdict(formula).isSettled()) {
      waiting.push(FormulaId.of(sheet, formula));
      while (!waiting.isEmpty() && !stopped) {
        step(waiting.peek());
      }
    }
    if (stopped && !formulas.verdict(formula).isSettled()) {
      formulas.settle(formula, Verdict.BEYOND_LIMIT);
    }
    return formulas.verdict(formula);
  }

  private void step(long id) {
    SheetFormulas formulas = formulas(id);
    if (formulas.verdict(FormulaId.formula(id)).isSettled()) {
      waiting.pop();
      return;
    }
    formulas.settle(FormulaId.formula(id), Verdict.OPEN);
    Verdict verdict = evaluate(id);
    stopped |= visits.isExhausted() || cells.isBeyondLimit();
    if (!stopped) {
      formulas.settle(FormulaId.formula(id), verdict);
    }
  }

  private Verdict evaluate(long id) {
    Ptg[] tokens;
    FormulaReview review;
    try {
      tokens = book.tokens(FormulaId.sheet(id), FormulaId.formula(id));
      review = FormulaReview.of(tokens, book);
    } catch (RuntimeException e) {
      // POI refuses formulas by exceptions of many kinds.
      String text = formulas(id).text(FormulaId.formula(id));
      return LINK.matcher(text).find() ? Verdict.EXTERNAL : Verdict.UNCHECKED;
    }
    return review.obstacle() == Verdict.PENDING ? evaluate(id, tokens, review) : review.obstacle();
  }

  private Verdict evaluate(long id, Ptg[] tokens, FormulaReview review) {
    CellSheet sheet = cells.sheets().get(FormulaId.sheet(id));
    int slot = sheet.formulas().slot(FormulaId.formula(id));
    ValueSheet seen = book.valueSheet(FormulaId.sheet(id));
    FormulaCell cell =
        new FormulaCell(seen, sheet.cells().row(slot), sheet.cells().column(slot), tokens);
    visits.begin(review.joinsTexts());
    seen.evaluating(cell);
    try {
      ValueEval result = engine.evaluate(cell);
      return conclude(id, cell, review, result);
    } catch (RuntimeException e) {
      // So POI says that there is something it cannot do; what it met before still counts.
      Verdict met = obstacleMet(id, cell);
      return met == Verdict.PENDING ? Verdict.UNCHECKED : met;
    } finally {
      seen.evaluating(null);
      engine.clearAllCachedResultValues();
    }
  }

  private Verdict conclude(long id, FormulaCell cell, FormulaReview review, ValueEval result) {
    Verdict met = obstacleMet(id, cell);
    if (met != Verdict.PENDING) {
      return met;
    }
    CellSheet sheet = cells.sheets().get(FormulaId.sheet(id));
    int slot = sheet.formulas().slot(FormulaId.formula(id));
    if (review.isSubtotal()) {
      sheet.cells().markSubtotal(slot);
    }
    Stored stored = sheet.stored(slot);
    if (Results.same(stored, result, cells)) {
      return Verdict.CONFIRMED;
    }
    if (stored.content() == Content.ERROR) {
      return Verdict.SHOWN_AS_ERROR;
    }
    boolean doubtful = visits.metLocalText() && !review.onlyAdds();
    if (doubtful || !Results.isTrusted(result)) {
      return Verdict.UNCHECKED;
    }
    Stored evaluated = Results.stored(result, cells);
    sheet.cells().set(slot, evaluated.content(), evaluated.value());
    return stored.content() == Content.NOTHING ? Verdict.EVALUATED : Verdict.STALE;
  }

  /** What became of evaluating by what was met; PENDING when all had a value. */
  private Verdict obstacleMet(long id, FormulaCell cell) {
    if (!visits.pending().isEmpty()) {
      waiting.pushAll(visits.pending());
      visits.pending().clear();
      return Verdict.OPEN;
    }
    if (cell.refersToItself()) {
      visits.openFormula(id);
    }
    if (!visits.open().isEmpty()) {
      closeCircle();
      return Verdict.CIRCULAR;
    }
    if (visits.metCircular()) {
      return Verdict.CIRCULAR;
    }
    return visits.metNothing() ? Verdict.UNCHECKED : Verdict.PENDING;
  }

  /** All that wait for each other are circular, from the last back to the first that was met. */
  private void closeCircle() {
    Set<Long> met = new HashSet<>();
    for (int i = 0; i < visits.open().size(); i++) {
      met.add(visits.open().below(i));
    }
    for (int depth = 0; depth < waiting.size() && !met.isEmpty(); depth++) {
      long id = waiting.below(depth);
      SheetFormulas formulas = formulas(id);
      if (formulas.verdict(FormulaId.formula(id)) == Verdict.OPEN) {
        formulas.settle(FormulaId.formula(id), Verdict.CIRCULAR);
        met.remove(id);
      }
    }
  }

  private SheetFormulas formulas(long id) {
    return cells.sheets().get(FormulaId.sheet(id)).formulas();
  }
}
