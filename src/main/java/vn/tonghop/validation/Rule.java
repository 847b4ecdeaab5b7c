package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Proposal;

/**
 * One rule about a single đề án. A rule is a pure function: it reads no clock, no file and no
 * database, and says the same of the same proposal.
 */
interface Rule extends NamedRule {

  /** What is wrong with the proposal; empty when nothing is. */
  List<Finding> check(Proposal proposal, PlanDefinition definition);

  /** The same of a đề án that is being read; see {@link ReadingRule}. */
  default List<Finding> check(Reading reading) {
    return check(reading.proposal(), reading.definition());
  }
}
