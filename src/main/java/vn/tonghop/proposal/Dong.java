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

  @Override
  public int compareTo(Dong other) {
    return Long.compare(amount, other.amount);
  }
}
