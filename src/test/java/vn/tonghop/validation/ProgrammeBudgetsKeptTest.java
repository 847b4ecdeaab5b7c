package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinition.Budget;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;
import vn.tonghop.plan.Consolidation;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Proposal;

class ProgrammeBudgetsKeptTest {

  private static final PlanDefinition PLAN = PlanDefinitions.of2021();

  @Test
  void aCeilingMayBeReachedAndNotPassed() {
    assertThat(check(Map.of("2", 600L), 100, 200, 300)).isEmpty();
    assertThat(check(Map.of("2", 599L), 100, 200, 300))
        .containsExactly(
            Finding.of(
                FindingCode.PROGRAMME_BUDGET_EXCEEDED,
                Address.ofFile(""),
                "2",
                PLAN.programme("2").orElseThrow().name(),
                "600",
                "599",
                "1",
                "2.3",
                "731-bien-hoa.xlsx",
                "Đăng ký!" + cell(14)));
  }

  @Test
  void oneDongTooMuchIsAnErrorAndSoBlocks() {
    assertThat(check(Map.of("2", 599L), 600))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void namesTheItemWithWhichItIsPassed() {
    assertThat(check(Map.of("2", 99L), 100, 200, 300))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).contains("600", "99", "501", "2.1"));
    assertThat(check(Map.of("2", 300L), 100, 200, 300))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).contains("300", "2.3"));
  }

  @Test
  void aCeilingConcernsItsOwnProgramme() {
    assertThat(check(Map.of("1", 0L, "3", 5L), 100, 200)).isEmpty();
    assertThat(check(Map.of("2", 0L), 0, 0)).isEmpty();
  }

  @Test
  void withoutCeilingsTheRuleIsIdle() {
    assertThat(new PlanRules(PLAN).idle())
        .contains(
            new IdleRule(
                RuleName.PROGRAMME_BUDGETS,
                IdleRule.Reason.NOTHING_DEFINED,
                "budget.by-programme"));
    assertThat(new PlanRules(with(Map.of("1", 1L))).idle())
        .extracting(IdleRule::rule)
        .doesNotContain(RuleName.PROGRAMME_BUDGETS);
  }

  /** Of programme 2, in rows 12, 13 …; the shares of others are not what the ceiling is for. */
  private static List<Finding> check(Map<String, Long> ceilings, long... provincial) {
    List<Proposal> proposals =
        IntStream.range(0, provincial.length)
            .mapToObj(
                at ->
                    proposal()
                        .inRow(12 + at)
                        .ofProgramme("2")
                        .funded(provincial[at] + 1_000, provincial[at], 1_000, 0)
                        .build())
            .toList();
    PlanDefinition plan = with(ceilings);
    return new PlanRules(plan).judge(new Consolidation(plan).of(proposals));
  }

  private static String cell(int row) {
    return proposal().inRow(row).build().at(Field.PROVINCIAL_SHARE).cell();
  }

  private static PlanDefinition with(Map<String, Long> ceilings) {
    TreeMap<String, Dong> byProgramme = new TreeMap<>();
    ceilings.forEach((code, amount) -> byProgramme.put(code, Dong.of(amount)));
    return PlanDefinitions.budgeted(PLAN, new Budget(PLAN.budget().provincial(), byProgramme));
  }
}
