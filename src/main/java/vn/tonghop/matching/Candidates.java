package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.List;

/** Which pairs are compared: those that share a key. Any number of threads may ask. */
final class Candidates {

  private final List<Blocks> kinds = new ArrayList<>();
  private final Profiles profiles;
  private final long[] beneficiaries;

  Candidates(MatchingRules rules, Profiles profiles, BlockKeys keys) {
    this.profiles = profiles;
    int kindsOfKeys = rules.compare() ? BlockKeys.COUNT : 1;
    beneficiaries = new long[profiles.size()];
    int[][] all = new int[kindsOfKeys][profiles.size()];
    long[] of = new long[BlockKeys.COUNT];
    for (int index = 0; index < profiles.size(); index++) {
      keys.fill(index, of);
      beneficiaries[index] = keys.beneficiary();
      for (int kind = 0; kind < kindsOfKeys; kind++) {
        all[kind][index] = (int) (of[kind] >>> 32);
      }
    }
    for (int kind = 0; kind < kindsOfKeys; kind++) {
      kinds.add(new Blocks(rules.blocks(), all[kind], profiles));
      all[kind] = new int[0];
    }
  }

  /** A tax code, or all that identifies a đề án: whatever the names are. */
  private boolean bearOneNumber(int one, int other) {
    long taxCode = profiles.taxCode(one);
    return profiles.identity(one) == profiles.identity(other)
        || (taxCode != 0 && taxCode == profiles.taxCode(other));
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
