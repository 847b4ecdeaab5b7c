package vn.tonghop.matching;

import org.jspecify.annotations.Nullable;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * What is compared of a đề án, whether it is asked for now or was supported in an earlier year;
 * null where nothing is known.
 */
public record Subject(
    @Nullable String submitterCode,
    @Nullable String name,
    @Nullable String objective,
    @Nullable String expectedResult,
    @Nullable String beneficiary,
    @Nullable String implementer,
    @Nullable String note,
    @Nullable String programmeCode,
    @Nullable Integer startMonth,
    @Nullable Integer endMonth,
    @Nullable Funding funding) {

  public static Subject of(Proposal proposal) {
    return new Subject(
        proposal.submitterCode(),
        proposal.name(),
        proposal.objective(),
        proposal.expectedResult(),
        proposal.beneficiary(),
        proposal.implementer(),
        proposal.note(),
        proposal.programmeCode(),
        proposal.startMonth(),
        proposal.endMonth(),
        proposal.funding());
  }

  /** Of a plan that says no more than these of it. */
  public static Subject ofEarlier(
      String name,
      @Nullable String implementer,
      @Nullable String beneficiary,
      @Nullable Funding funding) {
    return new Subject(
        null, name, null, null, beneficiary, implementer, null, null, null, null, funding);
  }

  /** The same, received by another. */
  public Subject benefiting(@Nullable String whom) {
    return new Subject(
        submitterCode,
        name,
        objective,
        expectedResult,
        whom,
        implementer,
        note,
        programmeCode,
        startMonth,
        endMonth,
        funding);
  }

  /** The same without what it says at length. */
  Subject inShort() {
    return new Subject(
        submitterCode, name, null, null, beneficiary, implementer, note, null, null, null, funding);
  }
}
