package vn.tonghop.publication.poi;

import vn.tonghop.proposal.MoneyUnit;

/**
 * Where in the appendix its items stand: other sheets sum them up by formulas, so that whoever
 * corrects an amount sees what becomes of every sum.
 *
 * @param first first row of the table, from 0
 * @param last its last row above the grand total
 * @param total row of the grand total
 * @param unit in which its amounts are; what is summed up of them is in đồng
 */
record AppendixItems(int first, int last, int total, MoneyUnit unit) {

  private static final String SHEET = "'" + AppendixSheet.NAME + "'!";

  /** The sum of a column of money over the items that say the same as a cell, in one column. */
  String sumWhere(AppendixColumn money, SourceColumn column, String cell) {
    return inDong(
        "SUMIFS(" + range(money.letters()) + "," + range(column.letters()) + "," + cell + ")");
  }

  /** How many items say the same as a cell, in that column. */
  String countWhere(SourceColumn column, String cell) {
    return "COUNTIFS(" + range(column.letters()) + "," + cell + ")";
  }

  /** How many items there are of which some money comes from that source. */
  String countFunded(AppendixColumn money) {
    return "COUNTIFS("
        + range(SourceColumn.PROGRAMME.letters())
        + ",\"<>\","
        + range(money.letters())
        + ",\">0\")";
  }

  /** The grand total of a column of money. */
  String totalOf(AppendixColumn money) {
    return inDong(SHEET + money.letters() + (total + 1));
  }

  /** The cell of the grand total, as a name may refer to it. */
  String fixedTotalOf(AppendixColumn money) {
    return SHEET + "$" + money.letters() + "$" + (total + 1);
  }

  /** The product of a fraction is a whole number but for the last bit of its double. */
  private String inDong(String amount) {
    return unit == MoneyUnit.DONG ? amount : "ROUND(" + amount + "*" + unit.dong() + ",0)";
  }

  private String range(String letters) {
    return SHEET + "$" + letters + "$" + (first + 1) + ":$" + letters + "$" + (last + 1);
  }
}
