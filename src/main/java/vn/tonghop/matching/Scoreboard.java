package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well two đề án agree in each evidence, and what that adds up to; filled anew for each two.
 */
final class Scoreboard {

  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final Agreement[] AGREEMENT = Agreement.values();

  private final int enough;
  private final int[][] weights = new int[EVIDENCE.length][AGREEMENT.length];
  private final int[] agreements = new int[EVIDENCE.length];
  private final int[] points = new int[EVIDENCE.length];
  private int total;
  private boolean contradictory;

  Scoreboard(MatchingRules rules) {
    enough = rules.rarity().enough();
    for (Evidence evidence : EVIDENCE) {
      for (Agreement agreement : AGREEMENT) {
        weights[evidence.ordinal()][agreement.ordinal()] = rules.weight(evidence, agreement);
      }
    }
  }

  /** Nothing is known of the next two. */
  void clear() {
    total = 0;
    contradictory = false;
    Arrays.fill(agreements, Agreement.UNKNOWN.ordinal());
    Arrays.fill(points, 0);
  }

  void agree(Evidence evidence, Agreement agreement) {
    agree(evidence, agreement, enough);
  }

  /**
   * Agreement counts in full only when what is shared tells enough.
   *
   * @param tells in tenths of a bit
   */
  void agree(Evidence evidence, Agreement agreement, int tells) {
    int at = evidence.ordinal();
    int weight = weights[at][agreement.ordinal()];
    agreements[at] = agreement.ordinal();
    contradictory = contradictory || agreement == Agreement.CONTRADICTORY;
    points[at] = weight <= 0 ? weight : weight * Math.min(tells, enough) / enough;
    total += points[at];
  }

  /** How well they agree in this; {@link Agreement#UNKNOWN} also where it was not yet asked. */
  Agreement is(Evidence evidence) {
    return AGREEMENT[agreements[evidence.ordinal()]];
  }

  boolean is(Evidence evidence, Agreement agreement) {
    return agreements[evidence.ordinal()] == agreement.ordinal();
  }

  /** Whether they agree wholly in this, however it is written. */
  boolean isWhole(Evidence evidence) {
    return is(evidence).isWhole();
  }

  /** Whether it is known of both, and they do not agree wholly. */
  boolean isOther(Evidence evidence) {
    return !is(evidence, Agreement.UNKNOWN) && !isWhole(evidence);
  }

  /** What this evidence can add at most. */
  int bestOf(Evidence evidence) {
    return weights[evidence.ordinal()][Agreement.SAME.ordinal()];
  }

  /** In tenths of a bit. */
  int total() {
    return total;
  }

  /** Whether something is said of them that cannot be true of one đề án. */
  boolean isContradictory() {
    return contradictory;
  }

  Score score() {
    List<ScorePart> parts = new ArrayList<>();
    for (Evidence evidence : EVIDENCE) {
      parts.add(new ScorePart(evidence, is(evidence), points[evidence.ordinal()]));
    }
    return new Score(parts);
  }
}
