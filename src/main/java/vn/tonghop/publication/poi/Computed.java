package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;

/** Content of a cell of a list that is computed where it is read. */
interface Computed {

  String formula(ListPlace at);

  /** What the formula gives. */
  BigDecimal value();

  /** Whether that is an amount in đồng. */
  default boolean isMoney() {
    return false;
  }

  /**
   * A formula that depends on its row.
   *
   * @param text the formula in a row, from 0
   */
  record OfRow(IntFunction<String> text, BigDecimal value, boolean isMoney) implements Computed {

    @Override
    public String formula(ListPlace at) {
      return text.apply(at.row());
    }
  }

  /** Adds up the rows above it, as far as the heading, in one column from 0. */
  record SumAbove(int column, BigDecimal value, boolean isMoney) implements Computed {

    @Override
    public String formula(ListPlace at) {
      return at.sumOfAllAbove().in(CellReference.convertNumToColString(column));
    }
  }

  /** Adds up so many rows below it, in one column from 0. */
  record SumBelow(int column, int rows, BigDecimal value) implements Computed {

    @Override
    public String formula(ListPlace at) {
      return at.sumOfNext(rows).in(CellReference.convertNumToColString(column));
    }
  }

  /**
   * Content of a cell that adds up others of its row.
   *
   * @param first column of the first of them, from 0
   * @param last column of the last of them
   * @param value what it comes to
   */
  record RowSum(int first, int last, BigDecimal value) implements Computed {

    @Override
    public String formula(ListPlace at) {
      return "SUM(" + cell(first, at.row()) + ":" + cell(last, at.row()) + ")";
    }

    private static String cell(int column, int row) {
      return CellReference.convertNumToColString(column) + (row + 1);
    }
  }
}
