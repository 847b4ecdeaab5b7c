package vn.tonghop.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Checks;
import vn.tonghop.definition.LegalBases;
import vn.tonghop.definition.PlanDefinition;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.definition.Rates;
import vn.tonghop.definition.RuleSettings;
import vn.tonghop.finding.Address;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.intake.StatedTotal.Scope;
import vn.tonghop.proposal.Columns;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Funding;
import vn.tonghop.proposal.Origin;
import vn.tonghop.proposal.Proposals;

class StatedTotalsTest {

  /** Programmes 1 and 2 stand in section I, 7 in section II, "" in none. */
  private static final Map<String, Funding> SENT =
      Map.of(
          "1", Funding.ofDong(100, 60, 30, 10),
          "2", Funding.ofDong(200, 120, 60, 20),
          "7", Funding.ofDong(1_000, 1_000, 0, 0),
          "", Funding.ofDong(5, 5, 0, 0));

  @Test
  void moneyIsAddedUpByProgrammeAndUnderNoNameWhereThatIsUnknown() {
    assertThat(StatedTotals.key(Proposals.proposal().ofProgramme("2").build())).isEqualTo("2");
    assertThat(StatedTotals.key(Proposals.proposal().ofProgramme(null).build()))
        .isEqualTo(StatedTotals.UNKNOWN_PROGRAMME);
  }

  @Test
  void totalsThatAddUpAreFine() {
    assertThat(
            compare(
                stated(Scope.PROGRAMME, "1", Funding.ofDong(100, 60, 30, 10)),
                stated(Scope.SECTION, "I", Funding.ofDong(300, 180, 90, 30)),
                stated(Scope.SECTION, "II", Funding.ofDong(1_000, 1_000, 0, 0)),
                stated(Scope.GRAND_TOTAL, "", Funding.ofDong(1_305, 1_185, 90, 30))))
        .isEmpty();
  }

  @Test
  void aDifferenceOfOneDongIsFoundAtItsCell() {
    List<Finding> findings = compare(stated(Scope.SECTION, "I", Funding.ofDong(300, 180, 91, 30)));
    assertThat(findings)
        .containsExactly(
            Finding.of(
                FindingCode.STATED_TOTAL_DIFFERS,
                new Address("731.xlsx", "Đăng ký", 20, "K"),
                "SECTION",
                "BENEFICIARY_SHARE",
                "91",
                "90"));
    assertThat(findings).noneMatch(Finding::rejects);
  }

  @Test
  void everyAmountThatDiffersIsFoundFromLeftToRight() {
    assertThat(compare(stated(Scope.GRAND_TOTAL, "", Funding.ZERO)))
        .extracting(finding -> finding.address().column() + " " + finding.arguments().get(3))
        .containsExactly("I 1.305", "J 1.185", "K 90", "L 30");
  }

  @Test
  void anAmountThatWasLeftBlankIsNotCompared() {
    Columns totalOnly = new Columns(Map.of(Field.TOTAL, "I"));
    assertThat(compare(stated(Scope.PROGRAMME, "1", Funding.ofDong(100, 0, 0, 0), totalOnly)))
        .isEmpty();
    assertThat(compare(stated(Scope.PROGRAMME, "1", Funding.ZERO, Columns.NONE))).isEmpty();
  }

  @Test
  void aSectionMayHoldProposalsOfAProgrammeThatNobodyKnows() {
    assertThat(compare(stated(Scope.SECTION, "I", Funding.ofDong(305, 185, 90, 30)))).isEmpty();
    assertThat(compare(stated(Scope.SECTION, "I", Funding.ofDong(304, 184, 90, 30)))).hasSize(2);
  }

  @Test
  void wordsMaySpellTheTotalOrOneOfItsSources() {
    for (long sum : new long[] {1_305, 1_185, 90, 30}) {
      assertThat(compare(inWords(sum))).as("%s", sum).isEmpty();
    }
    assertThat(compare(inWords(1_306)))
        .containsExactly(
            Finding.of(
                FindingCode.WORDS_OF_OTHER_SUM,
                new Address("731.xlsx", "Đăng ký", 20, "A"),
                "1.306",
                "1.305"));
  }

  @Test
  void wordsAndFiguresThatAgreeMayBothBeWrong() {
    Columns totalOnly = new Columns(Map.of(Field.TOTAL, "I"));
    StatedTotal wrong = stated(Scope.GRAND_TOTAL, "", Funding.ofDong(1_306, 0, 0, 0), totalOnly);
    assertThat(compare(wrong, inWords(1_306)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.STATED_TOTAL_DIFFERS, FindingCode.WORDS_OF_OTHER_SUM);
    assertThat(compare(wrong, inWords(1_305)))
        .extracting(Finding::code)
        .containsExactly(FindingCode.STATED_TOTAL_DIFFERS);
  }

  @Test
  void ofWordsBelowFiguresThatAreRightIntakeHasSpoken() {
    Columns totalOnly = new Columns(Map.of(Field.TOTAL, "I"));
    StatedTotal right = stated(Scope.GRAND_TOTAL, "", Funding.ofDong(1_305, 0, 0, 0), totalOnly);
    assertThat(compare(right, inWords(1_306))).isEmpty();
  }

  @Test
  void theRuleMayBeSwitchedOffOrWeighOtherwise() {
    List<StatedTotal> wrong = List.of(stated(Scope.PROGRAMME, "1", Funding.ZERO));
    assertThat(
            StatedTotals.compareTables(
                wrong, table -> SENT, judged(Map.of(RuleName.STATED_TOTALS, "a draft"), Map.of())))
        .isEmpty();
    assertThat(
            StatedTotals.compare(
                wrong,
                SENT,
                judged(Map.of(), Map.of(FindingCode.STATED_TOTAL_DIFFERS, Severity.NOTE))))
        .extracting(Finding::severity)
        .containsOnly(Severity.NOTE);
  }

  private static PlanDefinition judged(
      Map<RuleName, String> off, Map<FindingCode, Severity> severities) {
    return PlanDefinitions.judged(
        PlanDefinitions.of2021(),
        new Checks(
            new RuleSettings(off, severities, RuleSettings.Blocking.NOTHING),
            Rates.NONE,
            LegalBases.NONE));
  }

  private static StatedTotal inWords(long said) {
    return stated(
        Scope.IN_WORDS, "", Funding.ofDong(said, 0, 0, 0), new Columns(Map.of(Field.TOTAL, "A")));
  }

  @Test
  void aProgrammeOrSectionWithoutProposalsAddsUpToNothing() {
    assertThat(compare(stated(Scope.PROGRAMME, "3", Funding.ZERO))).isEmpty();
    assertThat(compare(stated(Scope.PROGRAMME, "3", Funding.ofDong(1, 0, 0, 0)))).hasSize(1);
    assertThat(
            StatedTotals.compare(
                List.of(stated(Scope.SECTION, "I", Funding.ZERO)),
                Map.of(),
                PlanDefinitions.of2021()))
        .isEmpty();
  }

  private static List<Finding> compare(StatedTotal... stated) {
    return StatedTotals.compare(List.of(stated), SENT, PlanDefinitions.of2021());
  }

  private static StatedTotal stated(Scope scope, String key, Funding funding) {
    return stated(scope, key, funding, Proposals.everyColumn());
  }

  private static StatedTotal stated(Scope scope, String key, Funding funding, Columns columns) {
    return new StatedTotal(
        new Origin(1, 1, 20),
        Address.ofRow("731.xlsx", "Đăng ký", 20),
        columns,
        scope,
        key,
        5,
        funding);
  }
}
