package vn.tonghop.deduplication;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.proposal.Proposal;
import vn.tonghop.proposal.Submitter;

/**
 * Which of several copies of a đề án stays: that of the submitter that comes first in the
 * definition; of one submitter's copies the more complete one; of equally complete ones the first
 * by file, sheet and row. The one that stays comes first.
 */
final class Precedence implements Comparator<Proposal> {

  private final List<String> submitters;
  private final Comparator<Proposal> order =
      Comparator.comparingInt(this::rank)
          .thenComparing(Comparator.comparingLong(Precedence::filledFields).reversed())
          .thenComparing(Proposal::origin);

  Precedence(PlanDefinition definition) {
    submitters = definition.submitters().stream().map(Submitter::code).toList();
  }

  @Override
  public int compare(Proposal one, Proposal other) {
    return order.compare(one, other);
  }

  private int rank(Proposal proposal) {
    int rank = submitters.indexOf(proposal.submitterCode());
    return rank < 0 ? submitters.size() : rank;
  }

  private static long filledFields(Proposal proposal) {
    return Stream.of(
            proposal.implementer(),
            proposal.beneficiary(),
            proposal.objective(),
            proposal.expectedResult(),
            proposal.startMonth(),
            proposal.endMonth(),
            proposal.note())
        .filter(value -> value != null)
        .count();
  }
}
