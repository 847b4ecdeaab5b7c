package vn.tonghop.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * By what đề án are compared: data of {@code matching.yml}, where each number says where it comes
 * from.
 *
 * @param weights tenths of a bit that an evidence adds when it agrees like this; what is missing
 *     adds nothing
 * @param certain from this sum on, in tenths of a bit, two đề án are certainly the same
 * @param doubtful from this sum on a person has to say
 * @param words by which texts are read
 * @param rarity how much the words tell that two texts share
 * @param blocks which pairs are compared at all
 */
public record MatchingRules(
    Map<Evidence, Map<Agreement, Integer>> weights,
    int certain,
    int doubtful,
    MatchingWords words,
    Rarity rarity,
    Blocks blocks) {

  /** Of a plan that names no rules: only identical đề án are the same. */
  public static final MatchingRules NONE =
      new MatchingRules(
          Map.of(),
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          MatchingWords.NONE,
          new Rarity(1, 1, 1),
          new Blocks(2, 1));

  /**
   * How much shared words tell.
   *
   * @param enough the weight of a text counts in full when the words that are shared tell so many
   *     tenths of a bit together, and in part when they tell less
   * @param presumed so many đề án are presumed to have been seen before the first one, so that a
   *     small plan does not take a common word for a rare one
   * @param ordinary in how many of a hundred of these the words stand that are called ordinary
   */
  public record Rarity(int enough, int presumed, int ordinary) {}

  /**
   * Limits on what is compared.
   *
   * @param longest all pairs of a block are compared when it is not longer
   * @param window of a longer block, once sorted, each is compared with so many that follow
   */
  public record Blocks(int longest, int window) {}

  public MatchingRules {
    Map<Evidence, Map<Agreement, Integer>> copy = new EnumMap<>(Evidence.class);
    weights.forEach((evidence, of) -> copy.put(evidence, Map.copyOf(of)));
    weights = Collections.unmodifiableMap(copy);
  }

  /** Whether there is anything by which đề án that are not identical can be compared. */
  public boolean compare() {
    return !weights.isEmpty();
  }

  /** In tenths of a bit. */
  public int weight(Evidence evidence, Agreement agreement) {
    return weights.getOrDefault(evidence, Map.of()).getOrDefault(agreement, 0);
  }
}
