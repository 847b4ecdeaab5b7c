package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

/** Months lie within 1–12 of the plan year, and the last is not before the first. */
final class MonthsWithinYear implements Rule {

  @Override
  public RuleName name() {
    return RuleName.MONTHS_WITHIN_YEAR;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    Integer start = proposal.startMonth();
    Integer end = proposal.endMonth();
    List<Finding> findings = new ArrayList<>();
    checkRange(Field.START_MONTH, start, proposal, findings);
    checkRange(Field.END_MONTH, end, proposal, findings);
    if (findings.isEmpty() && start != null && end != null && start > end) {
      findings.add(
          Finding.of(
              FindingCode.MONTHS_OUT_OF_ORDER,
              proposal.at(Field.END_MONTH),
              start.toString(),
              end.toString()));
    }
    return findings;
  }

  private static void checkRange(
      Field field, @Nullable Integer month, Proposal proposal, List<Finding> findings) {
    if (month != null && (month < 1 || month > 12)) {
      findings.add(
          Finding.of(
              FindingCode.MONTH_OUT_OF_YEAR, proposal.at(field), field.name(), month.toString()));
    }
  }
}
