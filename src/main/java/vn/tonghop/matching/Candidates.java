package vn.tonghop.matching;

import java.util.function.Supplier;

/**
 * Which pairs are compared: those that share a key. Of those that say the same in all, the first
 * stands for the others. Any number of threads may ask.
 */
final class Candidates {

  /** So many đề án are given their keys by a thread at a time. */
  private static final int SHARE = 1 << 12;

  private final Profiles profiles;
  private final Repetitions repetitions;
  private final long[] beneficiaries;
  private final Blocks[] kinds;

  /**
   * Finds the candidates.
   *
   * @param keys makes what gives keys, one for every thread
   */
  Candidates(
      MatchingRules rules,
      Profiles profiles,
      Repetitions repetitions,
      Supplier<BlockKeys> keys,
      Workers workers) {
    this.profiles = profiles;
    this.repetitions = repetitions;
    this.beneficiaries = new long[profiles.size()];
    this.kinds = new Blocks[rules.compare() ? BlockKeys.COUNT : 1];
    int[][] all = new int[kinds.length][profiles.size()];
    workers.share(profiles.size(), SHARE, () -> keysInto(all, keys.get()));
    workers.share(
        kinds.length,
        1,
        () ->
            (kind, end) -> {
              kinds[kind] = new Blocks(rules.blocks(), all[kind], profiles);
              all[kind] = new int[0];
            });
  }

  private Workers.Worker keysInto(int[][] all, BlockKeys keys) {
    long[] of = new long[BlockKeys.COUNT];
    return (start, end) -> {
      for (int index = start; index < end; index++) {
        if (repetitions.isFirst(index)) {
          keys.fill(index, of);
          beneficiaries[index] = keys.beneficiary();
          for (int kind = 0; kind < kinds.length; kind++) {
            all[kind][index] = (int) (of[kind] >>> 32);
          }
        }
      }
    };
  }

  /** A tax code, or all that identifies a đề án: whatever the names are. */
  private boolean bearOneNumber(int one, int other) {
    long taxCode = profiles.taxCode(one);
    return profiles.identity(one) == profiles.identity(other)
        || (taxCode != 0 && taxCode == profiles.taxCode(other));
  }

  /** Has these at hand when they are compared next. */
  long fetch(IntBuffer candidates) {
    return profiles.fetch(candidates);
  }

  /** Fills in those with which this one is to be compared, each pair from one side at least. */
  void fill(int index, IntBuffer candidates) {
    candidates.clear();
    for (Blocks blocks : kinds) {
      blocks.addCandidates(index, candidates);
    }
    candidates.sortDistinct();
    long own = beneficiaries[index];
    candidates.removeIf(
        other ->
            own != 0
                && beneficiaries[other] != 0
                && (own & beneficiaries[other]) == 0
                && !bearOneNumber(index, other));
  }
}
