package vn.tonghop.publication.poi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Dong;

/**
 * How much of the whole a part is, in per cent with two decimals.
 *
 * @param column in which both stand, from 0
 * @param total row of the whole, from 0
 */
record Share(int column, int total, BigDecimal value) implements Computed {

  /** Each is the true share: to make them come to a hundred, some would have to be false. */
  static final String ROUNDED =
      "Tỷ trọng làm tròn đến hai chữ số, nên cộng lại có thể hơn kém 100,00.";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Null when the whole is nothing. */
  static @Nullable Share of(int column, int total, Dong part, Dong whole) {
    if (whole.amount() == 0) {
      return null;
    }
    BigDecimal share =
        BigDecimal.valueOf(part.amount())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole.amount()), 2, RoundingMode.HALF_UP);
    return new Share(column, total, share);
  }

  @Override
  public String formula(ListPlace at) {
    String letters = CellReference.convertNumToColString(column);
    return "ROUND(100*" + letters + (at.row() + 1) + "/" + letters + "$" + (total + 1) + ",2)";
  }
}
