package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.IntersectionPtg;
import org.apache.poi.ss.formula.ptg.MemAreaPtg;
import org.apache.poi.ss.formula.ptg.MemErrPtg;
import org.apache.poi.ss.formula.ptg.MemFuncPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RangePtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.TblPtg;
import org.apache.poi.ss.formula.ptg.UnionPtg;
import org.apache.poi.ss.formula.ptg.UnknownPtg;

/** What a formula is made of, as far as it matters before it is evaluated. */
final class FormulaReview {

  /** Names may stand for names, and even for themselves. */
  private static final int MOST_NAMES = 16;

  private final FormulaBook book;
  private Verdict obstacle = Verdict.PENDING;
  private boolean joinsTexts;
  private boolean subtotal;
  private boolean onlyAdds = true;

  private FormulaReview(FormulaBook book) {
    this.book = book;
  }

  static FormulaReview of(Ptg[] tokens, FormulaBook book) {
    FormulaReview review = new FormulaReview(book);
    review.tokens(tokens, 0);
    return review;
  }

  /** Why it is not evaluated; PENDING when nothing stands in the way. */
  Verdict obstacle() {
    return subtotal && book.cells().hasHiddenRows() ? graver(Verdict.UNCHECKED) : obstacle;
  }

  boolean joinsTexts() {
    return joinsTexts;
  }

  boolean isSubtotal() {
    return subtotal;
  }

  /** Whether it adds up areas and does nothing else, so that texts in them do not matter. */
  boolean onlyAdds() {
    return onlyAdds;
  }

  private void tokens(Ptg[] tokens, int names) {
    for (Ptg token : tokens) {
      if (book.isExternal(token)) {
        obstacle = Verdict.EXTERNAL;
      } else {
        token(token, names);
      }
    }
  }

  private void token(Ptg token, int names) {
    if (token instanceof AbstractFunctionPtg function) {
      function(function);
    } else if (token instanceof NameXPxg name) {
      name(name, names);
    } else if (token instanceof NameXPtg name) {
      function(book.resolveNameXText(name));
    } else if (token instanceof NamePtg name) {
      defined(book.getName(name), names);
    } else if (isStrange(token)) {
      obstacle = graver(Verdict.UNCHECKED);
    } else {
      joinsTexts |= token instanceof ConcatPtg;
      boolean constant = token.isBaseToken() && !(token instanceof OperationPtg);
      onlyAdds &= constant || token instanceof AreaPtgBase;
    }
  }

  private void function(AbstractFunctionPtg function) {
    if (!function.isExternalFunction()) { // the name of the others is a token of its own
      function(function.getName());
    }
  }

  private void function(String name) {
    obstacle = graver(Functions.obstacle(name));
    joinsTexts |= Functions.joinsTexts(name);
    onlyAdds &= Functions.isAdding(name);
    subtotal |= name.equals("SUBTOTAL");
  }

  private void name(NameXPxg name, int names) {
    String sheet = name.getSheetName();
    EvaluationName defined =
        book.getName(name.getNameName(), sheet == null ? -1 : book.getSheetIndex(sheet));
    if (defined == null) {
      function(name.getNameName());
    } else {
      defined(defined, names);
    }
  }

  private void defined(EvaluationName name, int names) {
    onlyAdds = false;
    if (name.isFunctionName()) {
      function(name.getNameText());
    } else if (!name.hasFormula() || names == MOST_NAMES) {
      obstacle = graver(Verdict.UNCHECKED);
    } else {
      Ptg[] definition = name.getNameDefinition();
      for (Ptg token : definition) {
        if (isRelative(token)) { // it means other cells in every cell that uses it
          obstacle = graver(Verdict.UNCHECKED);
        }
      }
      tokens(definition, names + 1);
    }
  }

  private static boolean isRelative(Ptg token) {
    if (token instanceof RefPtgBase reference) {
      return reference.isRowRelative() || reference.isColRelative();
    }
    return token instanceof AreaPtgBase area
        && (area.isFirstRowRelative()
            || area.isLastRowRelative()
            || area.isFirstColRelative()
            || area.isLastColRelative());
  }

  private static boolean isStrange(Ptg token) {
    return token instanceof RangePtg
        || token instanceof UnionPtg
        || token instanceof IntersectionPtg
        || token instanceof MemAreaPtg
        || token instanceof MemErrPtg
        || token instanceof MemFuncPtg
        || token instanceof ExpPtg
        || token instanceof TblPtg
        || token instanceof UnknownPtg;
  }

  /** A link to another workbook weighs most, since it tells where a figure comes from. */
  private Verdict graver(Verdict other) {
    if (obstacle == Verdict.EXTERNAL || other == Verdict.EXTERNAL) {
      return Verdict.EXTERNAL;
    }
    if (obstacle == Verdict.VOLATILE || other == Verdict.VOLATILE) {
      return Verdict.VOLATILE;
    }
    return obstacle == Verdict.UNCHECKED ? obstacle : other;
  }
}
