package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.plan.PlanItem;
import vn.tonghop.plan.PlanProgramme;
import vn.tonghop.plan.ProvincialPlan;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;

/**
 * No programme takes more of the provincial budget than the definition gives to it. Which of its đề
 * án is too many, nobody can tell from here; the finding names the one, in the order of the
 * appendix, with which the ceiling is passed.
 */
final class ProgrammeBudgetsKept implements PlanRule {

  @Override
  public RuleName name() {
    return RuleName.PROGRAMME_BUDGETS;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<String> lacks(PlanDefinition definition) {
    return definition.budget().byProgramme().isEmpty()
        ? Optional.of("budget.by-programme")
        : Optional.empty();
  }

  @Override
  public List<Finding> check(ProvincialPlan plan, PlanDefinition definition) {
    return plan.sections().stream()
        .flatMap(section -> section.programmes().stream())
        .flatMap(programme -> check(programme, definition))
        .toList();
  }

  private static Stream<Finding> check(PlanProgramme programme, PlanDefinition definition) {
    Dong ceiling = definition.budget().byProgramme().get(programme.programme().code());
    Dong planned = programme.subtotal().provincial();
    return ceiling == null || planned.compareTo(ceiling) <= 0
        ? Stream.empty()
        : Stream.of(exceeded(programme, planned, ceiling));
  }

  private static Finding exceeded(PlanProgramme programme, Dong planned, Dong ceiling) {
    PlanItem passing = passing(programme, ceiling);
    Address cell = passing.proposal().at(Field.PROVINCIAL_SHARE);
    return Finding.of(
        FindingCode.PROGRAMME_BUDGET_EXCEEDED,
        Address.ofFile(""),
        programme.programme().code(),
        programme.programme().name(),
        planned.grouped(),
        ceiling.grouped(),
        planned.minus(ceiling).grouped(),
        passing.number(),
        cell.file(),
        cell.sheet() + "!" + cell.cell());
  }

  private static PlanItem passing(PlanProgramme programme, Dong ceiling) {
    Dong sum = Dong.ZERO;
    for (PlanItem item : programme.items()) {
      sum = sum.plus(item.proposal().fundingOrZero().provincial());
      if (sum.compareTo(ceiling) > 0) {
        return item;
      }
    }
    throw new IllegalArgumentException("not more than its ceiling: " + programme.programme());
  }
}
