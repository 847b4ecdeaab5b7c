package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.proposal.Dong;

class BudgetTest {

  private static SmallPlan with(String entries) {
    return SmallPlan.valid()
        .with(
            "  provincial: 6172400000\n", "  provincial: 6172400000\n  by-programme:\n" + entries);
  }

  private static String entry(String programme, long provincial) {
    return "    - programme: \"" + programme + "\"\n      provincial: " + provincial + "\n";
  }

  @Test
  void isNotDividedUnlessItIsWritten() throws DefinitionException {
    assertThat(SmallPlan.valid().read().budget().byProgramme()).isEmpty();
  }

  @Test
  void mayBeDividedToTheLastDongAndNoFurther() throws DefinitionException {
    assertThat(with(entry("1", 6_172_399_999L) + entry("2", 1)).read().budget().byProgramme())
        .isEqualTo(Map.of("1", Dong.of(6_172_399_999L), "2", Dong.of(1)));
    assertThat(with(entry("1", 6_172_400_000L) + entry("2", 1)).complaint())
        .isEqualTo(
            "plan.yml, line 37: budget.by-programme gives programmes 6172400001 đồng together,"
                + " more than the 6172400000 đồng of budget.provincial");
    assertThat(
            with(entry("1", 999_999_999_999_999L) + entry("2", 999_999_999_999_999L)).complaint())
        .contains("1999999999999998 đồng");
  }

  @Test
  void isGivenToProgrammesOfThePlanOnceEach() {
    assertThat(with(entry("3", 1)).complaint())
        .isEqualTo(
            "plan.yml, line 38: budget.by-programme[1].programme must be one of: 1, 2; found:"
                + " \"3\"");
    assertThat(with(entry("1", 1) + entry("1", 2)).complaint())
        .contains("line 40: budget.by-programme[2].programme is \"1\", but \"1\" in line 38");
    assertThat(with("    - programme: \"1\"\n").complaint())
        .contains("the key \"provincial\" is missing in budget.by-programme[1]");
  }

  @Test
  void withoutSectionsOnlyTheirAbsenceIsComplainedAbout() {
    String plan = SmallPlan.PLAN.replaceFirst("(?s)sections:.*?budget:", "budget:");
    assertThat(
            SmallPlan.ofPlan(
                    plan.replace(
                        "  provincial: 6172400000\n",
                        "  provincial: 6172400000\n  by-programme:\n" + entry("1", 5)))
                .complaint())
        .isEqualTo("plan.yml, line 1: the key \"sections\" is missing in plan.yml");
  }
}
