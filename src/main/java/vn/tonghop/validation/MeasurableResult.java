package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/** The expected result names a quantity by which somebody can later tell whether it was reached. */
final class MeasurableResult implements Rule {

  @Override
  public RuleName name() {
    return RuleName.MEASURABLE_RESULT;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    String result = proposal.expectedResult();
    return result == null || Quantities.isIn(result)
        ? List.of()
        : List.of(
            Finding.of(
                FindingCode.RESULT_NOT_MEASURABLE, proposal.at(Field.EXPECTED_RESULT), result));
  }
}
