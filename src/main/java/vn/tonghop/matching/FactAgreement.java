package vn.tonghop.matching;

/** How well two đề án agree in what stands in a column of its own, money apart. */
final class FactAgreement {

  private FactAgreement() {}

  static Agreement ofProgrammes(Profiles.View one, Profiles.View other) {
    if (one.programme() == 0 || other.programme() == 0) {
      return Agreement.UNKNOWN;
    }
    return one.programme() == other.programme() ? Agreement.SAME : Agreement.DIFFERENT;
  }

  static Agreement ofMonths(Profiles.View one, Profiles.View other) {
    if (one.startMonth() == 0 || other.startMonth() == 0) {
      return Agreement.UNKNOWN;
    }
    boolean start = one.startMonth() == other.startMonth();
    boolean end = one.endMonth() == other.endMonth();
    return start && end ? Agreement.SAME : start || end ? Agreement.PARTLY : Agreement.DIFFERENT;
  }
}
