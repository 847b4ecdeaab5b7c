package vn.tonghop.deduplication;

import java.util.Optional;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.Score;

/**
 * What it means that a đề án is like one of an earlier plan. The weights of the score are those of
 * one year, in which amounts and months tell copies; over the years a beneficiary and what it
 * receives decide, so agreements are judged, and the score only tells which item is the likest.
 */
final class EarlierLikeness {

  private final boolean inOtherWords;

  /**
   * @param inOtherWords whether there are rules by which other words are compared; else only what
   *     is written alike is the same
   */
  EarlierLikeness(boolean inOtherWords) {
    this.inOtherWords = inOtherWords;
  }

  /** What is to be said of it; empty when it is another thing, or is received by another. */
  Optional<FindingCode> means(Score score) {
    Agreement name = score.agreement(Evidence.NAME);
    Agreement beneficiary = score.agreement(Evidence.BENEFICIARY);
    Agreement taxCode = score.agreement(Evidence.TAX_CODE);
    if (!inOtherWords) {
      boolean alike = isAtLeast(Agreement.PLAIN, name) && isAtLeast(Agreement.PLAIN, beneficiary);
      return alike ? Optional.of(FindingCode.SUPPORTED_BEFORE) : Optional.empty();
    }
    if (beneficiary == Agreement.CONTRADICTORY || taxCode == Agreement.CONTRADICTORY) {
      return Optional.empty();
    }
    boolean surely = taxCode == Agreement.SAME || isAtLeast(Agreement.PLAIN, beneficiary);
    boolean same = surely || beneficiary == Agreement.CLOSE;
    boolean here = score.agreement(Evidence.PLACE) != Agreement.CONTRADICTORY;
    boolean otherThing = score.agreement(Evidence.CONTENT) == Agreement.CONTRADICTORY;
    boolean sameThing = isAtLeast(Agreement.CLOSE, name) && !otherThing;
    if (sameThing) {
      return Optional.of(same && here ? FindingCode.SUPPORTED_BEFORE : FindingCode.SIMILAR_BEFORE);
    }
    // Where the beneficiary may be another and what it receives too, nothing is alike.
    boolean alike = isAtLeast(Agreement.PARTLY, name) && !otherThing;
    return here && (surely || (same && alike))
        ? Optional.of(FindingCode.SIMILAR_BEFORE)
        : Optional.empty();
  }

  private static boolean isAtLeast(Agreement least, Agreement agreement) {
    return agreement.compareTo(least) <= 0;
  }
}
