package vn.tonghop.matching;

/** Whether two texts name the same place. */
final class PlaceAgreement {

  private final Lexicon lexicon;

  PlaceAgreement(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Same when they share a place, be it mistyped or cut off; different when both name others.
   *
   * @param one names of places of one level, each as one word
   */
  Agreement compare(Words one, Words other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    for (int at = 0; at < one.size(); at++) {
      for (int of = 0; of < other.size(); of++) {
        if (isSame(lexicon.word(one.get(at)), lexicon.word(other.get(of)))) {
          return Agreement.SAME;
        }
      }
    }
    return Agreement.DIFFERENT;
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || one.startsWith(other)
        || other.startsWith(one)
        || Misprints.isOneEdit(one, other);
  }
}
