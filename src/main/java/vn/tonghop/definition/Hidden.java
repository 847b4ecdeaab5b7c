package vn.tonghop.definition;

/**
 * What becomes of that which a person does not see in a workbook. Whatever it is, it is told. A
 * plan.yml may leave the block out.
 *
 * @param rows hidden rows of sheets that are read
 * @param columns hidden columns of sheets that are read
 * @param sheets hidden sheets
 */
public record Hidden(Rule rows, Rule columns, Rule sheets) {

  /** Rows and columns are often hidden for printing; a hidden sheet is mostly a draft or a list. */
  public static final Hidden DEFAULT = new Hidden(Rule.READ, Rule.READ, Rule.LEAVE_OUT);

  /** What to do with it. */
  public enum Rule {
    /** As if it were seen. */
    READ,
    /** As if it were not there. */
    LEAVE_OUT
  }
}
