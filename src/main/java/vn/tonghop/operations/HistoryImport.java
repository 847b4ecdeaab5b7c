package vn.tonghop.operations;

import vn.tonghop.history.EarlierPlan;

/**
 * What came of bringing in an approved appendix.
 *
 * @param kind what was done
 * @param plan the edition of its year that counts now
 */
public record HistoryImport(Kind kind, EarlierPlan plan) {

  /** What was done. */
  public enum Kind {
    /** It is the first of its year. */
    IMPORTED,
    /** It counts from now on in the place of another, which stays. */
    REPLACED,
    /** It says what was brought in before: nothing was done. */
    UNCHANGED,
    /** Another one counts for that year, and nobody said that it is to be replaced. */
    ANOTHER_COUNTS
  }
}
