package vn.tonghop.publication.poi;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.proposal.MoneyUnit;

/**
 * Where in the appendix its items stand: other sheets sum them up by formulas, so that whoever
 * corrects an amount sees what becomes of every sum.
 *
 * @param tables the rows of its table on each of its sheets, down to the one above the grand total
 * @param total row of the grand total
 * @param unit in which its amounts are; what is summed up of them is in đồng
 */
record AppendixItems(List<RowSpan> tables, RowSpan total, MoneyUnit unit) {

  AppendixItems {
    tables = List.copyOf(tables);
  }

  /** The sum of a column of money over the items that say the same as a cell, in one column. */
  String sumWhere(AppendixColumn money, SourceColumn column, String cell) {
    return inDong(
        tables.stream()
            .map(
                table ->
                    "SUMIFS("
                        + range(table, money.letters())
                        + ","
                        + range(table, column.letters())
                        + ","
                        + cell
                        + ")")
            .toList());
  }

  /** How many items say the same as a cell, in that column. */
  String countWhere(SourceColumn column, String cell) {
    return count(table -> range(table, column.letters()) + "," + cell);
  }

  /** How many items there are of which some money comes from that source. */
  String countFunded(AppendixColumn money) {
    return count(
        table ->
            range(table, SourceColumn.PROGRAMME.letters())
                + ",\"<>\","
                + range(table, money.letters())
                + ",\">0\"");
  }

  /** The grand total of a column of money. */
  String totalOf(AppendixColumn money) {
    return inDong(List.of(sheet(total) + money.letters() + (total.first() + 1)));
  }

  /** The cell of the grand total, as a name may refer to it. */
  String fixedTotalOf(AppendixColumn money) {
    return sheet(total) + "$" + money.letters() + "$" + (total.first() + 1);
  }

  private String count(Function<RowSpan, String> asked) {
    return tables.stream()
        .map(table -> "COUNTIFS(" + asked.apply(table) + ")")
        .collect(Collectors.joining("+"));
  }

  /** The product of a fraction is a whole number but for the last bit of its double. */
  private String inDong(List<String> amounts) {
    if (unit == MoneyUnit.DONG) {
      return String.join("+", amounts);
    }
    return amounts.stream()
        .map(amount -> amount + "*" + unit.dong())
        .collect(Collectors.joining("+", "ROUND(", ",0)"));
  }

  private static String range(RowSpan table, String letters) {
    return sheet(table)
        + "$"
        + letters
        + "$"
        + (table.first() + 1)
        + ":$"
        + letters
        + "$"
        + (table.last() + 1);
  }

  private static String sheet(RowSpan rows) {
    return SheetNames.quoted(rows.sheet()) + "!";
  }
}
