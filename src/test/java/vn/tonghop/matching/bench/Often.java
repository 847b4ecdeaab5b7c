package vn.tonghop.matching.bench;

import java.util.List;
import java.util.function.Function;

/** How often something comes. */
enum Often {
  OFTEN,

  /** What a careful reader cannot tell without asking, as it comes in plans: here and there. */
  RARELY;

  /** Of so many one is of the rare kinds: chosen, not counted in plans. */
  private static final int EVERY = Integer.getInteger("bench.rare-one-in", 64);

  /** The kind whose turn it is; each of those that come as often comes equally often. */
  static <T> T turn(int turn, List<T> kinds, Function<T, Often> often) {
    Often now = turn % EVERY == EVERY - 1 ? RARELY : OFTEN;
    List<T> of = kinds.stream().filter(kind -> often.apply(kind) == now).toList();
    return of.get((now == RARELY ? turn / EVERY : turn - turn / EVERY) % of.size());
  }
}
