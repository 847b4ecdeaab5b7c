package vn.tonghop.matching;

/** How well two texts agree; each kind of text in its own way. */
final class TextAgreement {

  /** From so many percent on, words that differ may be misprints and slips. */
  private static final int CLOSE = 85;

  /** From so many percent on, the one that says less is contained in the other. */
  private static final int CONTAINED = 85;

  private static final int PARTLY = 30;

  /** What the words for a machine tell at least, in tenths of a bit. */
  private static final int MACHINE = 20;

  /** Words for the same machine are contained in each other at least to so many percent. */
  private static final int SAME_MACHINE = 75;


  private final Overlap overlap;
  private int shared;

  TextAgreement(Lexicon lexicon) {
    this.overlap = new Overlap(lexicon);
  }

  /** What the words tell that were shared in the last comparison, in tenths of a bit. */
  int shared() {
    return shared;
  }

  /**
   * Names of persons, firms and bodies: two that each have something the other has not are two.
   *
   * @param contradictory whether two names cannot be those of one đề án
   */
  Agreement ofNames(Words one, Words other, Telling telling, boolean contradictory) {
    shared = 0;
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    overlap.compare(one, other, telling);
    shared = overlap.shared;
    if (overlap.isWhole()) {
      int words = Math.min(one.size(), other.size());
      if (overlap.misprinted > (words + 2) / 3) {
        return contradictory ? Agreement.CONTRADICTORY : Agreement.DIFFERENT;
      }
      return whole(one.isSameAs(other));
    }
    if (overlap.misprinted == 0
        && Math.min(overlap.unmatchedOne, overlap.unmatchedOther) == 0
        && overlap.shared >= Math.max(overlap.onlyOne, overlap.onlyOther) / 2) {
      return Agreement.PARTLY;
    }
    return contradictory ? Agreement.CONTRADICTORY : Agreement.DIFFERENT;
  }

  /** What is done. */
  Agreement ofName(Words one, Words other, Telling telling) {
    shared = 0;
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    overlap.compare(one, other, telling);
    shared = overlap.shared;
    return overlap.isWhole() ? whole(one.isSameAs(other)) : partly();
  }

  /** Objective, content and expected result; their words in ascending order. */
  Agreement ofContent(Words one, Words other, boolean sameOrder, Telling telling) {
    shared = 0;
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    overlap.compareSorted(one, other, telling);
    shared = overlap.shared;
    return overlap.isWhole() ? whole(sameOrder) : partly();
  }

  /** Whether two texts name machines of which each has something that the other's have not. */
  boolean areOther(Words one, Words other, Telling telling) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    overlap.compare(one, other, telling);
    return Math.min(overlap.onlyOne, overlap.onlyOther) >= MACHINE
        && overlap.contained() < SAME_MACHINE;
  }

  private Agreement whole(boolean sameOrder) {
    if (overlap.misprinted > 0) {
      return Agreement.CLOSE;
    }
    if (overlap.plain > 0) {
      return Agreement.PLAIN;
    }
    return sameOrder ? Agreement.SAME : Agreement.CLOSE;
  }

  private Agreement partly() {
    if (overlap.jaccard() >= CLOSE) {
      return Agreement.CLOSE;
    }
    return overlap.contained() >= CONTAINED || overlap.jaccard() >= PARTLY
        ? Agreement.PARTLY
        : Agreement.DIFFERENT;
  }
}
