package vn.tonghop.intake.poi.formula;

import org.jspecify.annotations.Nullable;
import vn.tonghop.intake.FormulaFault;

/** What is known of a formula. */
enum Verdict {
  /** Nothing yet. */
  PENDING(null),
  /** It is being evaluated, and waits for others. */
  OPEN(null),
  /** Its stored result is right. */
  CONFIRMED(null),
  /** Its stored result is an error value, which speaks for itself. */
  SHOWN_AS_ERROR(null),
  STALE(FormulaFault.Kind.STALE),
  EVALUATED(FormulaFault.Kind.EVALUATED),
  CIRCULAR(FormulaFault.Kind.CIRCULAR),
  EXTERNAL(FormulaFault.Kind.EXTERNAL),
  VOLATILE(FormulaFault.Kind.VOLATILE),
  UNCHECKED(FormulaFault.Kind.UNCHECKED),
  BEYOND_LIMIT(FormulaFault.Kind.BEYOND_LIMIT);

  private final FormulaFault.@Nullable Kind fault;

  Verdict(FormulaFault.@Nullable Kind fault) {
    this.fault = fault;
  }

  /** What is wrong with such a formula; null for nothing. */
  FormulaFault.@Nullable Kind fault() {
    return fault;
  }

  boolean isSettled() {
    return this != PENDING && this != OPEN;
  }
}
