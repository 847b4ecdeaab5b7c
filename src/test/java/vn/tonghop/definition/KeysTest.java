package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.definition.Hidden.Rule;
import vn.tonghop.proposal.Dong;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.Submitter;

class KeysTest {

  @Test
  void anUnknownKey() {
    assertThat(SmallPlan.valid().with("  deadline:", "  deadlin:").complaint())
        .isEqualTo(
            """
            plan.yml, line 6: the key "deadline" is missing in submissions
            plan.yml, line 8: unknown key "deadlin" in submissions; expected one of: folder, \
            deadline, superseded, received, correct-by""");
  }

  @Test
  void anUnknownKeyOfThePlan() {
    assertThat(SmallPlan.ofPlan(SmallPlan.PLAN + "remarks: none\n").complaint())
        .isEqualTo(
            "plan.yml, line 52: unknown key \"remarks\" in plan.yml; expected one of: year,"
                + " province, submissions, vocabulary, rates, legal-bases, matching, document, plausible, submitters, sections,"
                + " budget, appendix, delivery, limits, hidden, rules, support, decided-on, text-lengths, eligibility, duplicates, indicators");
  }

  @Test
  void anUnknownKeyOfAnEntry() {
    assertThat(SmallPlan.valid().with("awaits-funding: true", "awaits: true").complaint())
        .isEqualTo(
            "plan.yml, line 34: unknown key \"awaits\" in sections[2].programmes[1]; expected one"
                + " of: code, name, aliases, awaits-funding, contents, needs-basis, plausible,"
                + " beneficiaries");
  }

  @Test
  void aKeyThatIsNoText() {
    assertThat(SmallPlan.ofPlan(SmallPlan.PLAN + "? [a]\n: b\n<<: {year: 2022}\n").complaint())
        .contains("line 52: unknown key \"[…]\" in plan.yml")
        .contains("line 54: unknown key \"<<\" in plan.yml");
  }

  @Test
  void aKeyThatStandsTwice() {
    assertThat(
            SmallPlan.valid()
                .with("provincial: 6172400000", "provincial: 1\n  provincial: 6172400000")
                .complaint())
        .isEqualTo(
            "plan.yml, line 37: the key \"provincial\" stands twice in budget, the first time in"
                + " line 36; remove one");
  }

  @Test
  void aMissingKeyOfThePlanAndOfAnEntry() {
    assertThat(SmallPlan.valid().without("budget:\n  provincial: 6172400000\n").complaint())
        .isEqualTo("plan.yml, line 1: the key \"budget\" is missing in plan.yml");
    assertThat(SmallPlan.valid().without("    required: false\n").complaint())
        .isEqualTo("plan.yml, line 17: the key \"required\" is missing in submitters[2]");
  }

  @Test
  void anOptionalKeyWithoutValueIsNotTakenForAbsent() {
    assertThat(SmallPlan.valid().with("valid-to: 2025-06-30", "valid-to:").complaint())
        .isEqualTo(
            "plan.yml, line 15: submitters[1].valid-to has no value; give it one, or remove the"
                + " key if it is optional");
  }

  @Test
  void allProblemsOfBothFilesAreToldInTheOrderOfTheirLines() {
    SmallPlan spoiled =
        SmallPlan.valid()
            .with("outbox: outbox", "outbox: outbox\n  drop: x")
            .with("year: 2021", "year: 21")
            .with("required: true", "required: maybe")
            .withVocabulary("  note: [Ghi chú]\n", "");
    assertThat(spoiled.failure().problems())
        .extracting(Problem::file, Problem::line, Problem::kind)
        .containsExactly(
            tuple("plan.yml", 1, ProblemKind.NOT_A_NUMBER),
            tuple("plan.yml", 16, ProblemKind.NOT_A_FLAG),
            tuple("plan.yml", 52, ProblemKind.UNKNOWN_KEY),
            tuple("vocabulary.yml", 1, ProblemKind.MISSING_KEY));
    assertThat(spoiled.complaint().lines()).hasSize(4);
  }

  @Test
  void whatMayBeLeftOutHasItsDefault() throws DefinitionException {
    PlanDefinition plan = SmallPlan.valid().read();
    assertThat(plan.submitter("LMHTX").orElseThrow())
        .returns(List.of(), Submitter::aliases)
        .returns(null, Submitter::validFrom)
        .returns(null, Submitter::validTo);
    assertThat(plan.sections().get(0).standalone()).isFalse();
    assertThat(plan.programme("1").orElseThrow().awaitsFunding()).isFalse();
    assertThat(plan.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(plan.plausible()).isEqualTo(Plausible.DEFAULT);
    assertThat(plan.vocabulary().headings()).containsEntry(Field.PERIOD, List.of());
    assertThat(plan.appendix().documentNumber()).isNull();
  }

  @Test
  void eachLimitIsOptional() throws DefinitionException {
    assertThat(withLimits("  rows: 500\n").read().limits())
        .isEqualTo(Limits.DEFAULT.with(Limit.ROWS, 500));
    assertThat(withLimits("  file-bytes: 1\n  xls-cells: 2\n").read().limits())
        .isEqualTo(Limits.DEFAULT.with(Limit.FILE_BYTES, 1).with(Limit.XLS_CELLS, 2));
  }

  @ParameterizedTest
  @EnumSource(Limit.class)
  void aLimitIsSetByItsKeyWithinWhatItMayBe(Limit limit) throws DefinitionException {
    long most = limit.most();
    assertThat(withLimits("  " + limit.key() + ": " + most + "\n").read().limits().of(limit))
        .isEqualTo(most)
        .isGreaterThanOrEqualTo(limit.standard());
    assertThat(withLimits("  " + limit.key() + ": " + (most + 1) + "\n").complaint())
        .contains("limits." + limit.key());
  }

  @Test
  void aLimitBeyondWhatExcelHas() {
    assertThat(withLimits("  rows: 1048577\n  cell-characters: 0\n").complaint())
        .isEqualTo(
            """
            plan.yml, line 53: limits.rows must be a whole number from 1 to 1048576, in digits \
            only and without quotes; found: 1048577
            plan.yml, line 54: limits.cell-characters must be a whole number from 1 to 32767, in \
            digits only and without quotes; found: 0""");
  }

  @Test
  void eachBoundOfWhatIsPlausibleIsOptional() throws DefinitionException {
    Dong smallest = Plausible.DEFAULT.smallest();
    Dong largest = Plausible.DEFAULT.largest();
    assertThat(withPlausible("  smallest: 500\n").read().plausible())
        .isEqualTo(new Plausible(Dong.of(500), largest));
    assertThat(withPlausible("  largest: 70000000000\n").read().plausible())
        .isEqualTo(new Plausible(smallest, Dong.of(70_000_000_000L)));
    assertThat(withPlausible("  largest: 1000\n").read().plausible())
        .isEqualTo(new Plausible(Dong.of(1000), Dong.of(1000)));
  }

  @Test
  void theSmallestPlausibleAmountIsNotAboveTheLargest() {
    assertThat(withPlausible("  smallest: 50000000001\n").complaint())
        .contains("plausible.smallest")
        .contains("50000000000");
    assertThat(withPlausible("  largest: 1000000000001\n").complaint())
        .contains("plausible.largest");
  }

  private static SmallPlan withPlausible(String bounds) {
    return SmallPlan.ofPlan(SmallPlan.PLAN + "plausible:\n" + bounds);
  }

  @Test
  void eachRuleOfWhatIsHiddenIsOptional() throws DefinitionException {
    assertThat(SmallPlan.valid().read().hidden()).isEqualTo(Hidden.DEFAULT);
    assertThat(withHidden("  rows: leave-out\n").read().hidden())
        .isEqualTo(new Hidden(Rule.LEAVE_OUT, Rule.READ, Rule.LEAVE_OUT));
    assertThat(withHidden("  columns: leave-out\n  sheets: read\n").read().hidden())
        .isEqualTo(new Hidden(Rule.READ, Rule.LEAVE_OUT, Rule.READ));
  }

  @Test
  void aRuleThatIsNone() {
    assertThat(withHidden("  rows: ignore\n  cells: read\n").complaint())
        .contains("plan.yml, line 53: hidden.rows")
        .contains("read, leave-out")
        .contains(
            "line 54: unknown key \"cells\" in hidden; expected one of: rows, columns, sheets");
  }

  private static SmallPlan withHidden(String rules) {
    return SmallPlan.ofPlan(SmallPlan.PLAN + "hidden:\n" + rules);
  }

  private static SmallPlan withLimits(String limits) {
    return SmallPlan.ofPlan(SmallPlan.PLAN + "limits:\n" + limits);
  }
}
