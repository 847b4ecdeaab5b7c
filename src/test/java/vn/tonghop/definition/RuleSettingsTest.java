package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.RuleSettings.Blocking;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.RuleName;
import vn.tonghop.finding.Severity;

class RuleSettingsTest {

  @Test
  void aPlanThatSaysNothingAsksEveryRule() throws DefinitionException {
    assertThat(SmallPlan.valid().read().checks().rules()).isEqualTo(RuleSettings.DEFAULT);
  }

  @Test
  void whatIsOffWeighsOtherwiseAndBlocksIsRead() throws DefinitionException {
    String rules =
        """
          off:
            - rule: years-in-text
              because: a plan of several years
          severities:
            - finding: TH-204
              severity: warning
          block-on: error
        """;
    assertThat(with(rules).read().checks().rules())
        .isEqualTo(
            new RuleSettings(
                Map.of(RuleName.YEARS_IN_TEXT, "a plan of several years"),
                Map.of(FindingCode.MONTH_OUT_OF_YEAR, Severity.WARNING),
                Blocking.ERROR));
  }

  @ParameterizedTest
  @EnumSource(RuleName.class)
  void onlyWhatAPlanCanDoWithoutIsSwitchedOff(RuleName rule) throws DefinitionException {
    SmallPlan plan = with("  off:\n    - rule: " + rule.id() + "\n      because: none\n");
    if (rule.mayBeSwitchedOff()) {
      assertThat(plan.read().checks().rules().isOn(rule)).isFalse();
    } else {
      assertThat(plan.complaint())
          .startsWith("plan.yml, line 54: rules.off[1].rule")
          .contains(rule.id());
    }
  }

  @Test
  void aSumThatIsNoneCanBeMadeNoWarning() {
    assertThat(RuleName.TOTAL_IS_SUM_OF_SOURCES.mayBeSwitchedOff()).isFalse();
    for (String code : new String[] {"TH-201", "TH-202", "TH-203", "TH-206", "TH-150"}) {
      assertThat(
              with("  severities:\n    - finding: " + code + "\n      severity: note\n")
                  .complaint())
          .startsWith("plan.yml, line 54: rules.severities[1].finding");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  off:\n    - rule: budget\n      because: a\n    - rule: budget\n      because: b\n",
        "  severities:\n    - finding: TH-204\n      severity: note\n"
            + "    - finding: TH-204\n      severity: warning\n"
      })
  void nothingIsSaidTwice(String rules) {
    assertThat(with(rules).complaint()).startsWith("plan.yml, line 56:").contains("line 54");
  }

  private static SmallPlan with(String rules) {
    return SmallPlan.ofPlan(SmallPlan.PLAN + "rules:\n" + rules);
  }
}
