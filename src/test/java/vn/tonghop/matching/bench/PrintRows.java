package vn.tonghop.matching.bench;

import vn.tonghop.proposal.Field;

/** Prints labelled rows, so that people can judge the labels: seed and number of rows. */
final class PrintRows {

  private PrintRows() {}

  public static void main(String[] arguments) {
    LabelledRows rows = new LabelledRows(Long.parseLong(arguments[0]));
    for (int left = Integer.parseInt(arguments[1]); left > 0; left--) {
      Labelled one = rows.next();
      System.out.printf(
          "%d %s %s %d%n%s%n",
          one.cluster(), one.corruptions(), one.lookalike(), one.family(), text(one.row()));
    }
  }

  /** Who sends it and what it says. */
  static String text(Row row) {
    return "    " + row.sender() + " | " + said(row);
  }

  /** What it says, whoever sends it. */
  static String said(Row row) {
    return row.text(Field.NAME)
        + "\n      "
        + row.text(Field.IMPLEMENTER)
        + " | "
        + row.text(Field.BENEFICIARY)
        + "\n      "
        + row.text(Field.OBJECTIVE)
        + "\n      "
        + row.text(Field.EXPECTED_RESULT)
        + "\n      "
        + row.money()
        + " "
        + row.months();
  }
}
