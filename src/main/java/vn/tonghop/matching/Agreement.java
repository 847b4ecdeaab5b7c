package vn.tonghop.matching;

/** How well one evidence of two đề án agrees; from the best to the worst. */
public enum Agreement {
  /** Equal, diacritics included, once abbreviations are written out. */
  SAME,
  /** Equal but for diacritics. */
  PLAIN,
  /** Equal but for misprints, the order of words, or a unit of money. */
  CLOSE,
  /** One is contained in the other, or most of what tells anything is shared. */
  PARTLY,
  DIFFERENT,
  /** They cannot both be true of one đề án: two tax codes, two communes. */
  CONTRADICTORY,
  /** One of them, or both, say nothing. */
  UNKNOWN;

  /** Whether both say the same, however it is written. */
  boolean isWhole() {
    return compareTo(PARTLY) < 0;
  }
}
