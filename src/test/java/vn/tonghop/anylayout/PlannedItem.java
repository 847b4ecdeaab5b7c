package vn.tonghop.anylayout;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/** A đề án of a random plan: what is written, and what must be read again. */
record PlannedItem(
    @Nullable String programme,
    @Nullable String name,
    @Nullable String implementer,
    @Nullable String beneficiary,
    @Nullable String objective,
    @Nullable String result,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable Funding funding,
    @Nullable String note) {

  static PlannedItem of(Proposal read) {
    return new PlannedItem(
        read.programmeCode(),
        read.name(),
        read.implementer(),
        read.beneficiary(),
        read.objective(),
        read.expectedResult(),
        read.startMonth(),
        read.endMonth(),
        read.funding(),
        read.note());
  }

  PlannedItem withoutImplementer() {
    return new PlannedItem(
        programme, name, null, beneficiary, objective, result, start, end, funding, note);
  }

  Funding fundingOrZero() {
    return funding == null ? Funding.ZERO : funding;
  }
}
