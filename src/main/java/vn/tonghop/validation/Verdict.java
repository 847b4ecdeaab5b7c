package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Proposal;

/**
 * What the rules say of a proposal.
 *
 * @param fate {@link Fate#ACCEPTED} or {@link Fate#REJECTED}
 * @param findings what the rules found, without what intake had found before
 * @param rejectedBy the rules that reject it, as "name/version", in their order; "intake/1" when
 *     its row or file could not be read
 */
public record Verdict(
    Proposal proposal, Fate fate, List<Finding> findings, List<String> rejectedBy) {

  public Verdict {
    findings = List.copyOf(findings);
    rejectedBy = List.copyOf(rejectedBy);
  }
}
