package vn.tonghop.proposal;

import java.math.BigDecimal;

/** By how much an amount is off that was typed in another unit than that of its table. */
public enum UnitSlip {
  /** "350000000" in a table of nghìn đồng. */
  A_THOUSANDTH(-3),
  /** "350", which means triệu đồng, in a table of nghìn đồng. */
  THOUSAND_TIMES(3),
  /** "350000000" in a table of triệu đồng. */
  A_MILLIONTH(-6),
  /** "350", which means triệu đồng, in a table of đồng. */
  MILLION_TIMES(6);

  private final int powerOfTen;

  UnitSlip(int powerOfTen) {
    this.powerOfTen = powerOfTen;
  }

  /** What was meant by the amount, in đồng, if this is the slip; maybe no whole đồng. */
  public BigDecimal meant(Dong read) {
    return BigDecimal.valueOf(read.amount()).scaleByPowerOfTen(powerOfTen);
  }
}
