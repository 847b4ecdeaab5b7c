package vn.tonghop.intake;

/**
 * What is wrong with a formula. The cell itself holds what is taken for its result.
 *
 * @param column of the cell; 0 is A
 * @param kind what is wrong
 * @param formula without its equals sign
 * @param stored the result the workbook stores, as text; "" when it stores none
 * @param evaluated the result of evaluating it again, as text; "" when that was not possible
 */
public record FormulaFault(int column, Kind kind, String formula, String stored, String evaluated) {

  /** What can be wrong with a formula. */
  public enum Kind {
    /** The stored result is not what the formula gives. */
    STALE,
    /** No result is stored; the cell holds what evaluating it gave. */
    EVALUATED,
    /** It depends on itself. */
    CIRCULAR,
    /** It refers to another workbook, which nobody sent and nobody opens. */
    EXTERNAL,
    /** Its result depends on when it is calculated, or on chance. */
    VOLATILE,
    /** It uses what cannot be evaluated here; its stored result was not checked. */
    UNCHECKED,
    /** Its turn came after more was evaluated than a workbook may ask for. */
    BEYOND_LIMIT
  }
}
