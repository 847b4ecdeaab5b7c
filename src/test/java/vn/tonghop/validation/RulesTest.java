package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.proposal.Proposals.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rates;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.IdleRule;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;
import vn.tonghop.proposal.Fate;
import vn.tonghop.proposal.Proposal;

class RulesTest {

  private final Rules rules = new Rules(PlanDefinitions.of2021());

  @Test
  void aProposalThatNoRuleRejectsIsAccepted() {
    Proposal fine = proposal().build();
    assertThat(rules.judge(fine, false))
        .returns(fine, Verdict::proposal)
        .returns(Fate.ACCEPTED, Verdict::fate)
        .satisfies(verdict -> assertThat(verdict.findings()).isEmpty())
        .satisfies(verdict -> assertThat(verdict.rejectedBy()).isEmpty());
  }

  @Test
  void everyRuleIsAskedSoThatASubmitterLearnsAllAtOnce() {
    Verdict verdict =
        rules.judge(
            proposal()
                .implementedBy(null)
                .funded(300_000_000, 100_000_000, 100_000_000, 0)
                .lasting(0, 3)
                .ofProgramme("9")
                .build(),
            false);
    assertThat(verdict.fate()).isEqualTo(Fate.REJECTED);
    assertThat(verdict.rejectedBy())
        .containsExactly(
            "required-fields/1",
            "total-is-sum-of-sources/1",
            "months-within-year/1",
            "known-programme/1");
    assertThat(verdict.findings())
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.REQUIRED_FIELD_MISSING,
            FindingCode.TOTAL_NOT_SUM_OF_SOURCES,
            FindingCode.MONTH_OUT_OF_YEAR,
            FindingCode.PROGRAMME_UNKNOWN);
  }

  /** By these the decision log tells what an acceptance of some year meant. */
  @Test
  void everyRuleIsNamedWithAVersionFromOneOn() {
    assertThat(AllRules.of(PlanDefinitions.of2021()).asked())
        .doesNotHaveDuplicates()
        .allMatch(rule -> rule.matches("[a-z]+(-[a-z]+)*/[1-9][0-9]*"));
    assertThat(
            Stream.of(new PlaceEligible(), new BeneficiaryEligible(), new ProgrammeBudgetsKept())
                .map(NamedRule::version))
        .allMatch(version -> version > 0);
  }

  @Test
  void ofARowOfMereAmountsNothingElseIsSaid() {
    Proposal amounts =
        proposal()
            .named(null)
            .implementedBy(null)
            .benefiting(null)
            .meaning(null)
            .expecting(null)
            .lasting(null, null)
            .noted(null)
            .ofProgramme("9")
            .funded(3, 1, 1, 0)
            .build();
    Verdict verdict = rules.judge(amounts, false);
    assertThat(verdict.fate()).isEqualTo(Fate.REJECTED);
    assertThat(verdict.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.AMOUNTS_WITHOUT_NAME);
  }

  /** 350 and 175 triệu, typed in đồng into a table of nghìn đồng. */
  @Test
  void amountsInAnotherUnitAreSaidOnceAndNotAccepted() {
    Verdict verdict =
        rules.judge(
            proposal().funded(350_000_000_000L, 175_000_000_000L, 175_000_000_000L, 0).build(),
            false);
    assertThat(verdict.fate()).isEqualTo(Fate.REJECTED);
    assertThat(verdict.findings())
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.AMOUNT_OF_OTHER_UNIT, Severity.ERROR));
    assertThat(verdict.rejectedBy()).containsExactly("plausible-amount/1");
  }

  /** 301 triệu are above the ceiling in any unit, and 80 % are above the share. */
  @Test
  void whatWouldBeAboveTheCeilingInTheOtherUnitTooIsSaid() {
    Verdict verdict =
        rules.judge(
            proposal()
                .funded(376_250_000_000L, 301_000_000_000L, 75_250_000_000L, 0)
                .lasting(13, 13)
                .build(),
            false);
    assertThat(verdict.findings())
        .extracting(Finding::code, Finding::severity)
        .containsExactly(
            tuple(FindingCode.AMOUNT_OF_OTHER_UNIT, Severity.ERROR),
            tuple(FindingCode.MONTH_OUT_OF_YEAR, Severity.ERROR),
            tuple(FindingCode.MONTH_OUT_OF_YEAR, Severity.ERROR),
            tuple(FindingCode.CEILING_OF_ONE_EXCEEDED, Severity.ERROR),
            tuple(FindingCode.SHARE_EXCEEDED, Severity.ERROR));
    assertThat(verdict.rejectedBy())
        .containsExactly(
            "plausible-amount/1", "months-within-year/1", "ceiling-per-unit/1", "share-of-total/1");
  }

  /** A little takes nothing from anybody, and may be all that is asked for. */
  @Test
  void amountsThatAreSmallUnlessTheyAreInAnotherUnitAreAcceptedForAPersonToLookAt() {
    Verdict verdict = rules.judge(proposal().funded(350_000, 175_000, 175_000, 0).build(), false);
    assertThat(verdict.fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(verdict.findings())
        .extracting(Finding::code, Finding::severity)
        .containsExactly(tuple(FindingCode.AMOUNT_OF_OTHER_UNIT, Severity.WARNING));
  }

  /** A thousandth of 175.000.000.500 đồng is no whole đồng, so nobody meant that. */
  @Test
  void amountsOfWhichOneFitsNoOtherUnitPassTheCeiling() {
    Verdict verdict =
        rules.judge(
            proposal().funded(350_000_000_000L, 175_000_000_500L, 174_999_999_500L, 0).build(),
            false);
    assertThat(verdict.findings())
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.AMOUNT_OF_OTHER_UNIT,
            FindingCode.CEILING_OF_ONE_EXCEEDED,
            FindingCode.SHARE_EXCEEDED);
    assertThat(verdict.rejectedBy())
        .containsExactly("plausible-amount/1", "ceiling-per-unit/1", "share-of-total/1");
  }

  @Test
  void aNoteRejectsNothing() {
    Verdict verdict = rules.judge(proposal().ofProgramme("7").awaitingFunding().build(), false);
    assertThat(verdict.fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(verdict.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.FUNDING_AWAITED);
  }

  @Test
  void nothingUntrueIsSaidOfWhatIntakeCouldNotRead() {
    Proposal halfRead = proposal().funded(0, 1, 2, 0).lasting(null, 3).build();
    assertThat(rules.judge(halfRead, true).findings()).isEmpty();
    assertThat(rules.judge(halfRead, false).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.REQUIRED_FIELD_MISSING, FindingCode.TOTAL_NOT_SUM_OF_SOURCES);
    assertThat(
            rules
                .judge(
                    proposal().funded(90_000_000, 10_000_000, 20_000_000, 30_000_000).build(), true)
                .findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.TOTAL_NOT_SUM_OF_SOURCES);
  }

  @Test
  void whatCouldNotBeReadIsNeitherNothingNorBlankNorOfAnotherUnit() {
    Proposal nothing = proposal().funded(0, 0, 0, 0).expecting(null).build();
    assertThat(rules.judge(nothing, true).findings()).isEmpty();
    assertThat(rules.judge(nothing, false).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.MONEY_ALL_ZERO, FindingCode.FIELD_LEFT_BLANK);
    Proposal thousandfold = proposal().funded(350_000_000, 350_000, 0, 0).build();
    assertThat(rules.judge(thousandfold, true).findings()).isEmpty();
    for (Proposal lacking :
        List.of(
            proposal().funded(350_000_000, 0, 0, 0).build(),
            proposal().funded(350_000_000, 0, 350_000_000, 0).build())) {
      assertThat(rules.judge(lacking, true).findings()).isEmpty();
      assertThat(rules.judge(lacking, false).findings()).hasSize(1);
    }
    assertThat(rules.judge(thousandfold, false).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.TOTAL_NOT_SUM_OF_SOURCES, FindingCode.UNIT_OF_TOTAL_DOUBTFUL);
  }

  @Test
  void aRuleThatIsSwitchedOffIsNotAskedAndIsNamed() {
    Rules without =
        new Rules(
            judgedBy(
                new RuleSettings(
                    Map.of(RuleName.MONTHS_WITHIN_YEAR, "of no matter"),
                    Map.of(),
                    Blocking.NOTHING)));
    assertThat(without.judge(proposal().lasting(0, 3).build(), false).fate())
        .isEqualTo(Fate.ACCEPTED);
    assertThat(without.versions())
        .doesNotContain("months-within-year/1")
        .contains("required-fields/1");
    assertThat(without.idle())
        .contains(
            new IdleRule(
                RuleName.MONTHS_WITHIN_YEAR, IdleRule.Reason.SWITCHED_OFF, "of no matter"));
  }

  @Test
  void aFindingThatTheDefinitionMakesAWarningRejectsNothing() {
    Rules mild =
        new Rules(
            judgedBy(
                new RuleSettings(
                    Map.of(),
                    Map.of(FindingCode.MONTH_OUT_OF_YEAR, Severity.WARNING),
                    Blocking.NOTHING)));
    Verdict verdict = mild.judge(proposal().lasting(0, 3).build(), false);
    assertThat(verdict.fate()).isEqualTo(Fate.ACCEPTED);
    assertThat(verdict.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  private static PlanDefinition judgedBy(RuleSettings rules) {
    return PlanDefinitions.judged(
        PlanDefinitions.of2021(), new Checks(rules, Rates.NONE, LegalBases.NONE));
  }

  @Test
  void whatIntakeCouldNotReadIsRejectedHoweverFineItLooks() {
    Verdict verdict = rules.judge(proposal().build(), true);
    assertThat(verdict.fate()).isEqualTo(Fate.REJECTED);
    assertThat(verdict.rejectedBy()).containsExactly("intake/1");
    assertThat(verdict.findings()).isEmpty();
  }
}
