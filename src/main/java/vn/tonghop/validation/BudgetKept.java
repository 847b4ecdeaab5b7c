package vn.tonghop.validation;

import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Dong;

/** The plan does not take more of the provincial budget than is assigned to it. */
final class BudgetKept implements PlanRule {

  @Override
  public RuleName name() {
    return RuleName.BUDGET;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(ProvincialPlan plan, PlanDefinition definition) {
    Dong planned = plan.total().provincial();
    Dong assigned = definition.budget().provincial();
    return planned.compareTo(assigned) <= 0
        ? List.of()
        : List.of(
            Finding.of(
                FindingCode.BUDGET_EXCEEDED,
                Address.ofFile(""),
                planned.grouped(),
                assigned.grouped(),
                planned.minus(assigned).grouped()));
  }
}
