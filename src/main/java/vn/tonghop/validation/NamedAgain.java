package vn.tonghop.validation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.BeneficiaryName;

/**
 * Which items of a plan are for a beneficiary that others are for, too. Most beneficiaries have one
 * item, and what is read out of the texts of that one tells nothing about several together.
 *
 * <p>Told apart by a hash of the name: a few that have nothing to do with each other may be among
 * them, but none is missing.
 */
final class NamedAgain {

  private NamedAgain() {}

  /** Their places in the plan, from 0. */
  static BitSet in(ProvincialPlan plan) {
    int[] hashes = plan.items().mapToInt(NamedAgain::hash).toArray();
    long[] sorted =
        IntStream.range(0, hashes.length)
            .mapToLong(place -> (long) hashes[place] << Integer.SIZE | place)
            .toArray();
    Arrays.sort(sorted);
    BitSet again = new BitSet(hashes.length);
    for (int at = 1; at < sorted.length; at++) {
      if (sorted[at] >> Integer.SIZE == sorted[at - 1] >> Integer.SIZE) {
        again.set((int) sorted[at - 1]);
        again.set((int) sorted[at]);
      }
    }
    return again;
  }

  private static int hash(PlanItem item) {
    String named = item.proposal().beneficiary();
    return named == null ? 0 : BeneficiaryName.comparable(named).hashCode();
  }
}
