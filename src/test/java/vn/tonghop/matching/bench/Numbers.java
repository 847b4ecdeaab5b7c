package vn.tonghop.matching.bench;

/** All numbers below a bound, each once, in an order that looks like chance. */
final class Numbers {

  /** A prime above any bound that is asked for, so it shares no factor with it. */
  private static final long STEP = 2_147_483_647L;

  private final int bound;
  private final long first;
  private long next;

  Numbers(int bound, long seed) {
    this.bound = bound;
    this.first = Math.floorMod(seed * 7_919, (long) bound);
  }

  /** The next one; they begin anew when all were given. */
  int next() {
    return (int) ((first + next++ % bound * (STEP % bound)) % bound);
  }

  /** How often all were given already. */
  int round() {
    return (int) ((next - 1) / bound);
  }
}
