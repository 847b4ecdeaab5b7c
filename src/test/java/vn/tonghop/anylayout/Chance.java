package vn.tonghop.anylayout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed and purpose draw the same. */
final class Chance {

  private final Random random;

  /** Draws for one purpose do not depend on how often another one draws. */
  Chance(long seed, Object purpose) {
    random = new Random(seed * 1_000_003 + purpose.toString().hashCode());
  }

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return oneOf(List.of(choices));
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
