package vn.tonghop.proposal;

/** The unit in which a sheet writes its amounts. */
public enum MoneyUnit {
  DONG(1, "đồng"),
  THOUSAND(1_000, "nghìn đồng"),
  MILLION(1_000_000, "triệu đồng"),
  BILLION(1_000_000_000, "tỷ đồng");

  private final long dong;
  private final String label;

  MoneyUnit(long dong, String label) {
    this.dong = dong;
    this.label = label;
  }

  /** How many đồng one unit is. */
  public long dong() {
    return dong;
  }

  /** The unit in Vietnamese, for instance "nghìn đồng". */
  public String label() {
    return label;
  }
}
