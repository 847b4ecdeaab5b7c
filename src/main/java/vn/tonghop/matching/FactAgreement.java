package vn.tonghop.matching;

/** How well two đề án agree in what stands in a column of its own, money apart. */
final class FactAgreement {

  private FactAgreement() {}

  static Agreement ofProgrammes(ProfileView one, ProfileView other) {
    if (one.programme() == 0 || other.programme() == 0) {
      return Agreement.UNKNOWN;
    }
    return one.programme() == other.programme() ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /** Whether one is over before the other begins: 3 to 4, and 9 to 10. */
  static boolean areApart(ProfileView one, ProfileView other) {
    return isBefore(one, other) || isBefore(other, one);
  }

  private static boolean isBefore(ProfileView one, ProfileView other) {
    int end = Math.max(one.startMonth(), one.endMonth());
    return one.startMonth() > 0 && end < other.startMonth();
  }

  static Agreement ofMonths(ProfileView one, ProfileView other) {
    if (one.startMonth() == 0 || other.startMonth() == 0) {
      return Agreement.UNKNOWN;
    }
    boolean start = one.startMonth() == other.startMonth();
    boolean end = one.endMonth() == other.endMonth();
    return start && end ? Agreement.SAME : start || end ? Agreement.PARTLY : Agreement.DIFFERENT;
  }
}
