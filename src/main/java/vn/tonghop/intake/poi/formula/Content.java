package vn.tonghop.intake.poi.formula;

/** What a stored cell holds, as a byte. */
final class Content {

  /** A formula without a result, or a constant that is no value of formulas. */
  static final byte NOTHING = 0;

  /** The bits of a double. */
  static final byte NUMBER = 1;

  /** The number of a text; below zero for one that the workbook does not share. */
  static final byte TEXT = 2;

  /** 0 or 1. */
  static final byte BOOL = 3;

  /** The code of an error value. */
  static final byte ERROR = 4;

  private Content() {}
}
