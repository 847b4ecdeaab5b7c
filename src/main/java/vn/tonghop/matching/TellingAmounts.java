package vn.tonghop.matching;

import java.util.Arrays;

/** How much a total tells: the rarer it is, the more. In tenths of a bit, up to a hundred. */
final class TellingAmounts {

  private static final double LN_2 = StrictMath.log(2);
  private static final int MOST = 100;

  private final long[] sorted;
  private final int presumed;

  private TellingAmounts(long[] sorted, int presumed) {
    this.sorted = sorted;
    this.presumed = presumed;
  }

  static TellingAmounts of(Profiles profiles, MatchingRules.Rarity rarity) {
    long[] totals = new long[profiles.size()];
    Arrays.setAll(totals, index -> profiles.amount(index, 0));
    Arrays.sort(totals);
    return new TellingAmounts(totals, rarity.presumed());
  }

  int of(long total) {
    int count = firstFrom(total + 1) - firstFrom(total);
    double bits = StrictMath.log(((double) sorted.length + presumed) / (count + 1)) / LN_2;
    return (int) StrictMath.max(1, StrictMath.min(MOST, StrictMath.round(10 * bits)));
  }

  /** How many totals are less. */
  private int firstFrom(long total) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < total) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
