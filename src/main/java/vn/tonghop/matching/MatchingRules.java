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
 * @param texts from where on texts agree how well
 * @param misprints what is taken for a misprint
 * @param blocks which pairs are compared at all
 */
public record MatchingRules(
    Map<Evidence, Map<Agreement, Integer>> weights,
    int certain,
    int doubtful,
    MatchingWords words,
    Rarity rarity,
    Texts texts,
    Misprints misprints,
    Blocks blocks) {

  /** Of a plan that names no rules: only identical đề án are the same. */
  public static final MatchingRules NONE =
      new MatchingRules(
          Map.of(),
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          MatchingWords.NONE,
          new Rarity(1, 1, 1, 1),
          new Texts(100, 100, 100, 1, 100, 1),
          new Misprints(1, 0, 1, 1),
          new Blocks(2, 1));

  /**
   * How much shared words tell.
   *
   * @param enough the weight of a text counts in full when the words that are shared tell so many
   *     tenths of a bit together, and in part when they tell less
   * @param presumed so many đề án are presumed to have been seen before the first one, so that a
   *     small plan does not take a common word for a rare one
   * @param ordinary in how many of a hundred of these the words stand that are called ordinary
   * @param alikeAmounts percent that an amount tells which is the same in part, or but for its unit
   */
  public record Rarity(int enough, int presumed, int ordinary, int alikeAmounts) {}

  /**
   * From where on texts agree how well.
   *
   * @param close percent of what both tell that is shared, from which on the rest may be slips
   * @param contained percent of what the one tells that tells less, from which on the other
   *     contains it
   * @param partly percent of what both tell, from which on they agree in part
   * @param particular what the words for a machine tell at least, in tenths of a bit
   * @param sameParticular percent from which on two words for a machine mean the same
   * @param objects tenths of a bit that words of each name tell which stand nowhere in the other đề
   *     án, from which on these are two where no beneficiary is named
   */
  public record Texts(
      int close, int contained, int partly, int particular, int sameParticular, int objects) {}

  /**
   * What is taken for a misprint.
   *
   * @param letters of so many letters of a name one may be wrong
   * @param most so many may be wrong at most
   * @param known words of a name that stand in so many đề án are meant as they are written
   * @param times a word stands so many times as often as what is mistyped for it
   */
  public record Misprints(int letters, int most, int known, int times) {}

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
