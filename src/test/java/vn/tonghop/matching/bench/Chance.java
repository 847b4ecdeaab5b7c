package vn.tonghop.matching.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and number of a case draw the same. */
final class Chance {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  Chance(long seed, long number) {
    random = new SplittableRandom((seed + 1) * SPREAD ^ number * 0xD1B54A32D192ED03L);
  }

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Below the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** So many of them, in the order of the list. */
  <T> List<T> some(List<T> choices, int count) {
    List<T> left = new ArrayList<>(choices);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }
}
