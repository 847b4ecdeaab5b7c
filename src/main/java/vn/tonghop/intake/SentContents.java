package vn.tonghop.intake;

import java.util.Set;

/** Of which đề án a submission is, to tell whether two have any in common. */
@FunctionalInterface
public interface SentContents {

  /**
   * One text for each đề án that has a name: equal for two when name and beneficiary are, but for
   * case, marks and spaces.
   */
  Set<String> of(ReceivedSubmission submission);
}
