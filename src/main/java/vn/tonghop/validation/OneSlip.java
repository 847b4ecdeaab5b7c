package vn.tonghop.validation;

/** What a single slip of the keyboard or of a scanner makes of a text. */
final class OneSlip {

  private OneSlip() {}

  /**
   * Whether the two differ by exactly one letter that was left out, added or taken for another, or
   * by two neighbouring ones that changed places.
   */
  static boolean apart(String a, String b) {
    if (a.length() > b.length()) {
      return apart(b, a);
    }
    if (b.length() - a.length() > 1 || a.equals(b)) {
      return false;
    }
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    if (a.length() < b.length()) {
      return sameFrom(a, at, b, at + 1);
    }
    return sameFrom(a, at + 1, b, at + 1) || swapped(a, b, at);
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && sameFrom(a, at + 2, b, at + 2);
  }

  private static boolean sameFrom(String a, int fromA, String b, int fromB) {
    return a.regionMatches(fromA, b, fromB, Math.max(a.length() - fromA, b.length() - fromB));
  }
}
