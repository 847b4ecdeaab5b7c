package vn.tonghop.matching;

/** Whether two texts name the same place. */
final class PlaceAgreement {

  private final Lexicon lexicon;
  private final Misprints misprints;

  PlaceAgreement(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.misprints = new Misprints(lexicon);
  }

  /**
   * Same when they share a place, be it cut off; different when both name others; not known when
   * one may be the other mistyped.
   *
   * @param one names of places of one level, each as one word
   */
  Agreement compare(Words one, Words other, Telling telling) {
    if (one.isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    boolean mistyped = false;
    for (int at = 0; at < one.size(); at++) {
      for (int of = 0; of < other.size(); of++) {
        if (isSame(lexicon.word(one.get(at)), lexicon.word(other.get(of)))) {
          return Agreement.SAME;
        }
        mistyped = mistyped || misprints.isOne(one.get(at), other.get(of), telling);
      }
    }
    return mistyped ? Agreement.UNKNOWN : Agreement.DIFFERENT;
  }

  private static boolean isSame(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }
}
