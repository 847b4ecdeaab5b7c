package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Proposal;

/**
 * What every đề án must state: its name, who carries it out, its months, and its money unless its
 * programme awaits funding. The columns of the appendix that finance pays from. An amount of
 * nothing is no money: what awaits its funding has blank cells, and nothing else may cost nothing.
 *
 * <p>Objective and expected result may be blank: nothing is paid by them, but the appendix has a
 * column for each, so it is told. What awaits its funding is not worked out yet. A row of mere
 * amounts is told as such.
 */
final class RequiredFields implements Rule {

  @Override
  public RuleName name() {
    return RuleName.REQUIRED_FIELDS;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Finding> check(Proposal proposal, PlanDefinition definition) {
    if (isMereAmounts(proposal)) {
      return List.of(withoutName(proposal));
    }
    List<Finding> findings = new ArrayList<>();
    boolean awaitsFunding = awaitsFunding(proposal, definition);
    require(Field.NAME, proposal.name(), proposal, findings);
    if (!awaitsFunding) {
      require(Field.IMPLEMENTER, proposal.implementer(), proposal, findings);
    }
    require(Field.START_MONTH, proposal.startMonth(), proposal, findings);
    require(Field.END_MONTH, proposal.endMonth(), proposal, findings);
    findings.addAll(awaitsFunding ? StatedMoney.ofAwaiting(proposal) : StatedMoney.of(proposal));
    if (!awaitsFunding) {
      tell(Field.OBJECTIVE, proposal.objective(), proposal, findings);
      tell(Field.EXPECTED_RESULT, proposal.expectedResult(), proposal, findings);
    }
    return findings;
  }

  /** Nobody need be told of every column that a row of mere amounts lacks. */
  private static boolean isMereAmounts(Proposal proposal) {
    return proposal.name() == null
        && !Funding.ZERO.equals(proposal.fundingOrZero())
        && Stream.of(
                proposal.implementer(),
                proposal.beneficiary(),
                proposal.objective(),
                proposal.expectedResult(),
                proposal.startMonth(),
                proposal.endMonth(),
                proposal.note())
            .allMatch(Objects::isNull);
  }

  private static Finding withoutName(Proposal proposal) {
    Funding funding = proposal.fundingOrZero();
    Dong largest =
        Stream.of(funding.provincial(), funding.beneficiary(), funding.other())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Dong total = funding.total().isZero() ? largest : funding.total();
    return Finding.of(FindingCode.AMOUNTS_WITHOUT_NAME, proposal.at(Field.NAME), total.grouped());
  }

  private static void tell(
      Field field, @Nullable Object value, Proposal proposal, List<Finding> findings) {
    if (value == null) {
      findings.add(Finding.of(FindingCode.FIELD_LEFT_BLANK, proposal.at(field), field.name()));
    }
  }

  private static boolean awaitsFunding(Proposal proposal, PlanDefinition definition) {
    String code = proposal.programmeCode();
    return code != null
        && definition.programme(code).map(programme -> programme.awaitsFunding()).orElse(false);
  }

  private static void require(
      Field field, @Nullable Object value, Proposal proposal, List<Finding> findings) {
    if (value == null) {
      findings.add(
          Finding.of(FindingCode.REQUIRED_FIELD_MISSING, proposal.at(field), field.name()));
    }
  }
}
