package vn.tonghop.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.proposal.Submitter;

/**
 * Whether everybody from whom a submission is required has sent one. One that cannot be accepted
 * has arrived too: its own findings say what is wrong with it.
 */
public final class Completeness {

  private Completeness() {}

  /** A finding for each required submitter, valid on the deadline, of whom nothing was received. */
  public static List<Finding> check(
      PlanDefinition definition, List<ReceivedSubmission> submissions) {
    Set<String> received =
        submissions.stream()
            .map(ReceivedSubmission::submitterCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return definition.submitters().stream()
        .filter(Submitter::required)
        .filter(submitter -> submitter.isValidOn(definition.submissions().deadline()))
        .filter(submitter -> !received.contains(submitter.code()))
        .map(
            submitter ->
                Finding.of(FindingCode.SUBMITTER_MISSING, Address.ofFile(""), submitter.name()))
        .map(definition.checks().rules()::weighed)
        .toList();
  }
}
