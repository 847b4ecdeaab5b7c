package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * The total of a đề án is the sum of its three sources, to the đồng, and none of them is negative:
 * "Tổng KP thực hiện, trong đó …" of the appendix.
 */
final class TotalIsSumOfSources implements Rule {

  private static final List<Field> SOURCES =
      List.of(Field.PROVINCIAL_SHARE, Field.BENEFICIARY_SHARE, Field.OTHER_SHARE);

  @Override
  public RuleName name() {
    return RuleName.TOTAL_IS_SUM_OF_SOURCES;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    Funding funding = proposal.funding();
    if (funding == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    refuseNegative(Field.TOTAL, funding.total(), proposal, findings);
    refuseNegative(Field.PROVINCIAL_SHARE, funding.provincial(), proposal, findings);
    refuseNegative(Field.BENEFICIARY_SHARE, funding.beneficiary(), proposal, findings);
    refuseNegative(Field.OTHER_SHARE, funding.other(), proposal, findings);
    if (statesNoSource(funding)) {
      findings.add(
          Finding.of(
              FindingCode.SOURCES_MISSING,
              proposal.at(Field.PROVINCIAL_SHARE),
              StatedMoney.cells(proposal, SOURCES.stream()),
              funding.total().grouped()));
    } else if (!funding.total().equals(funding.sumOfSources())) {
      findings.add(
          Finding.of(
              FindingCode.TOTAL_NOT_SUM_OF_SOURCES,
              proposal.at(Field.TOTAL),
              funding.total().grouped(),
              funding.provincial().grouped(),
              funding.beneficiary().grouped(),
              funding.other().grouped(),
              funding.sumOfSources().grouped()));
    }
    return findings;
  }

  /** A total without any source is not to become the sum of nothing. */
  private static boolean statesNoSource(Funding funding) {
    return !funding.total().isZero()
        && !funding.total().isNegative()
        && funding.provincial().isZero()
        && funding.beneficiary().isZero()
        && funding.other().isZero();
  }

  private static void refuseNegative(
      Field field, Dong amount, Proposal proposal, List<Finding> findings) {
    if (amount.isNegative()) {
      findings.add(
          Finding.of(
              FindingCode.AMOUNT_NEGATIVE, proposal.at(field), field.name(), amount.grouped()));
    }
  }
}
