package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.proposal.Proposal;

/** A rule that reads out of the texts of a đề án what others read as well. */
interface ReadingRule extends Rule {

  @Override
  default List<Finding> check(Proposal proposal, PlanDefinition definition) {
    return check(new Reading(proposal, definition));
  }

  @Override
  List<Finding> check(Reading reading);
}
