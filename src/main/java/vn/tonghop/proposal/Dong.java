package vn.tonghop.proposal;

/**
 * An amount of money in whole đồng. Never a fraction, never floating point; arithmetic that does
 * not fit a {@code long} throws {@link ArithmeticException} rather than wrapping around.
 *
 * @param amount in đồng; may be negative, since a submission may say so
 */
public record Dong(long amount) implements Comparable<Dong> {

  public static final Dong ZERO = new Dong(0);

  public static Dong of(long amount) {
    return amount == 0 ? ZERO : new Dong(amount);
  }

  public Dong plus(Dong other) {
    return of(Math.addExact(amount, other.amount));
  }

  public Dong minus(Dong other) {
    return of(Math.subtractExact(amount, other.amount));
  }

  public boolean isNegative() {
    return amount < 0;
  }

  public boolean isZero() {
    return amount == 0;
  }

  /** With dots between groups of three digits, the Vietnamese way: "1.058.400". */
  public String grouped() {
    String digits = Long.toString(amount);
    StringBuilder grouped = new StringBuilder(digits);
    int first = amount < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      grouped.insert(at, '.');
    }
    return grouped.toString();
  }

  @Override
  public int compareTo(Dong other) {
    return Long.compare(amount, other.amount);
  }
}
