package vn.tonghop.matching;

/**
 * Whether two đề án are in the same place, as far as their texts name it; one object per thread.
 */
final class PlaceAgreement {

  private final Lexicon lexicon;
  private final Misprints misprints;
  private final Telling telling;
  private final Words first = new Words();
  private final Words second = new Words();

  PlaceAgreement(MatchingRules rules, Lexicon lexicon, Telling telling) {
    this.lexicon = lexicon;
    this.misprints = new Misprints(rules.misprints(), lexicon);
    this.telling = telling;
  }

  /**
   * Compares communes and districts. Two of which nothing says that they are sites of one
   * beneficiary contradict each other; but two districts that ask for it may mean the same.
   *
   * @param sitesOfOne whether the beneficiary is known as one
   */
  Agreement compare(ProfileView one, ProfileView other, boolean sitesOfOne) {
    one.communes(first);
    other.communes(second);
    Agreement commune = ofNames(first, second);
    one.districts(first);
    other.districts(second);
    Agreement district = ofNames(first, second);
    if (commune == Agreement.DIFFERENT || district == Agreement.DIFFERENT) {
      return ofOtherPlaces(one, other, sitesOfOne, commune);
    }
    return commune == Agreement.SAME
        ? commune
        : district == Agreement.SAME ? Agreement.PARTLY : Agreement.UNKNOWN;
  }

  private Agreement ofOtherPlaces(
      ProfileView one, ProfileView other, boolean sitesOfOne, Agreement commune) {
    boolean byImplementer = one.isPlacedByImplementer() || other.isPlacedByImplementer();
    one.implementer(first);
    other.implementer(second);
    boolean named = !one.isCommuneOfImplementer() && !other.isCommuneOfImplementer();
    boolean communes = named && commune == Agreement.DIFFERENT;
    if (byImplementer && !communes && first.isSameAs(second)) {
      return Agreement.UNKNOWN;
    }
    boolean asking = byImplementer && commune != Agreement.DIFFERENT;
    return sitesOfOne || asking ? Agreement.DIFFERENT : Agreement.CONTRADICTORY;
  }

  /**
   * Same when they share a place, be it cut off; different when both name others; not known when
   * one may be the other mistyped.
   *
   * @param one names of places of one level, each as one word
   */
  private Agreement ofNames(Words one, Words other) {
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
