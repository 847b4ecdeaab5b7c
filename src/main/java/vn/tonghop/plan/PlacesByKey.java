package vn.tonghop.plan;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Places by a key, several of which may have the same. */
final class PlacesByKey {

  static final int NONE = -1;

  private final long[] keys;
  private final int[] nexts;
  private final int[] ends;
  private final int[] places;

  /**
   * @param of the places, ascending
   */
  PlacesByKey(int[] of, IntToLongFunction key) {
    keys = Arrays.stream(of).mapToLong(key::applyAsLong).sorted().distinct().toArray();
    ends = new int[keys.length];
    for (int place : of) {
      ends[group(key.applyAsLong(place))]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    places = new int[of.length];
    nexts = ends.clone();
    for (int at = of.length - 1; at >= 0; at--) {
      places[--nexts[group(key.applyAsLong(of[at]))]] = of[at];
    }
  }

  private int group(long key) {
    return Arrays.binarySearch(keys, key);
  }

  /** How many have that key and were not taken yet. */
  int left(long key) {
    int group = group(key);
    return group < 0 ? 0 : ends[group] - nexts[group];
  }

  /** Takes the first that is left of those that have the key; {@link #NONE} when none is. */
  int take(long key) {
    int group = group(key);
    return group < 0 || nexts[group] == ends[group] ? NONE : places[nexts[group]++];
  }
}
