package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Proposal;

/**
 * One rule about a single đề án. A rule is a pure function: it reads no clock, no file and no
 * database, and says the same of the same proposal.
 */
public interface Rule {

  /** Name in the decision log; with {@link #version} it says by what a proposal was rejected. */
  String name();

  /** Raised by one whenever the rule comes to judge differently. */
  int version();

  /** What is wrong with the proposal; empty when nothing is. */
  List<Finding> check(Proposal proposal, PlanDefinition definition);
}
