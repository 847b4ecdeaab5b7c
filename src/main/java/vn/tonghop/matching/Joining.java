package vn.tonghop.matching;

import java.util.HashSet;
import java.util.Set;

/** Makes larger sets of smaller ones, as far as all that they say allows it. */
final class Joining {

  private final MemberSets sets;
  private final Repetitions repetitions;
  private final Comparison comparison;
  private final int threshold;

  /** Pairs of voices: while the same speak for both, they need not be asked again. */
  private final Set<Long> refused = new HashSet<>();

  /**
   * Joins these sets.
   *
   * @param threshold how much must speak for it on average, in tenths of a bit
   */
  Joining(MemberSets sets, Repetitions repetitions, Comparison comparison, int threshold) {
    this.sets = sets;
    this.repetitions = repetitions;
    this.comparison = comparison;
    this.threshold = threshold;
  }

  /** Joins the sets of these two, unless too little speaks for it. */
  void join(Edge edge) {
    MemberSet one = sets.of(edge.low());
    MemberSet other = sets.of(edge.high());
    if (one == other || refused.contains(voices(one, other))) {
      return;
    }
    if (speaksFor(one, other, edge.identical())) {
      sets.join(one, other);
    } else {
      refused.add(voices(one, other));
    }
  }

  private static long voices(MemberSet one, MemberSet other) {
    return (long) Math.min(one.voice(), other.voice()) << Integer.SIZE
        | Math.max(one.voice(), other.voice());
  }

  /**
   * Two sets become one only when no two of their members contradict each other and all pairs
   * across them speak for it on average: that A is like B and B like C does not make A the same as
   * C.
   *
   * @param anyhow whether it is enough that none contradicts another
   */
  private boolean speaksFor(MemberSet one, MemberSet other, boolean anyhow) {
    long sum = 0;
    long pairs = 0;
    for (int member : one.speakers()) {
      for (int added : other.speakers()) {
        comparison.compare(member, added);
        if (comparison.isContradictory()) {
          return false;
        }
        long repeated = (long) repetitions.count(member) * repetitions.count(added);
        sum += repeated * comparison.points();
        pairs += repeated;
      }
    }
    return anyhow || sum >= threshold * pairs;
  }
}
