package vn.tonghop.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private static final int WINDOW = 2;
  private static final MatchingRules.Blocks LIMITS = new MatchingRules.Blocks(3, WINDOW);

  private static Profiles profiles(int size) {
    Profiles profiles = Profiles.ofFew();
    for (int index = 0; index < size; index++) {
      Profile profile = new Profile();
      profile.amounts[0] = index;
      profile.whole = Hash.of(index);
      profiles.add(profile);
    }
    return profiles;
  }

  /** Each pair, as "1-4". */
  private static Set<String> pairs(int... keys) {
    Blocks blocks = new Blocks(LIMITS, keys.clone(), profiles(keys.length));
    Set<String> pairs = new TreeSet<>();
    for (int index = 0; index < keys.length; index++) {
      IntBuffer candidates = new IntBuffer();
      blocks.addCandidates(index, candidates);
      for (int at = 0; at < candidates.size(); at++) {
        int other = candidates.get(at);
        assertThat(pairs.add(Math.min(index, other) + "-" + Math.max(index, other))).isTrue();
      }
    }
    return pairs;
  }

  @Test
  void thoseWithOneKeyAreComparedEachPairOnce() {
    assertThat(pairs(7, -5, 7, -5, 7)).containsExactly("0-2", "0-4", "1-3", "2-4");
  }

  @Test
  void thoseWithoutAKeyAndThoseAloneAreComparedWithNothing() {
    assertThat(pairs(0, 1, 0, 2, 0)).isEmpty();
  }

  /** Of four or more each is compared with so many that come after it, in whatever order. */
  @Test
  void inALongBlockNeighboursAreCompared() {
    int size = 10;
    int[] keys = new int[size];
    Arrays.fill(keys, 9);
    assertThat(pairs(keys)).hasSize(WINDOW * (size - WINDOW) + 1);
  }
}
