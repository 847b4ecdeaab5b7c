package vn.tonghop.intake.poi.formula;

import org.apache.poi.ss.formula.FormulaParseException;

/** Keeps formulas away from the parser that would exhaust its stack: it calls itself. */
final class FormulaLength {

  private static final int MOST_CHARACTERS = 4096;

  /** As many as Excel nests functions. */
  private static final int MOST_LEVELS = 64;

  private FormulaLength() {}

  /**
   * Checks a formula.
   *
   * @throws FormulaParseException as the parser does, when it is too long or too deeply nested
   */
  static void check(String formula) {
    if (formula.length() > MOST_CHARACTERS || levels(formula) > MOST_LEVELS) {
      throw new FormulaParseException("too long or too deeply nested");
    }
  }

  /** The most brackets open at once; signs in a row nest as well. */
  private static int levels(String formula) {
    int most = 0;
    int open = 0;
    int signs = 0;
    for (int i = 0; i < formula.length(); i++) {
      char character = formula.charAt(i);
      signs = character == '-' || character == '+' ? signs + 1 : 0;
      open += character == '(' || character == '{' ? 1 : 0;
      open -= character == ')' || character == '}' ? 1 : 0;
      most = Math.max(most, open + signs);
    }
    return most;
  }
}
