package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.CountPattern.Gap;
import vn.tonghop.definition.CountPattern.Number;
import vn.tonghop.definition.CountPattern.Word;
import vn.tonghop.proposal.ComparableText;

class IndicatorsTest {

  private static final String FIRST =
      """
      indicators:
        - key: hoc_vien
          name: học viên
          patterns: [<n> học viên]
      """;

  private static SmallPlan with(String lines) {
    return SmallPlan.ofPlan(SmallPlan.PLAN + lines);
  }

  @Test
  void areNoneUnlessNamed() throws DefinitionException {
    assertThat(SmallPlan.valid().read().indicators()).isEmpty();
  }

  @Test
  void areFoundByWordsAroundANumber() throws DefinitionException {
    String lines = FIRST.replace("[<n> học viên]", "[\"Đoàn ... gồm <n>\"]");
    assertThat(with(lines).read().indicators().get(0).patterns().get(0).parts())
        .containsExactly(
            new Word(ComparableText.of("đoàn")),
            new Gap(),
            new Word(ComparableText.of("gồm")),
            new Number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"học viên", "<n>", "<n> và <n> học viên", "... <n> học viên", "<n> ..."})
  void needOneNumberAndAWordAndNoGapAtAnEnd(String pattern) {
    assertThat(with(FIRST.replace("<n> học viên", "\"" + pattern + "\"")).complaint())
        .isEqualTo(
            "plan.yml, line 55: indicators[1].patterns[1] must be words with exactly one <n> for"
                + " the number among them, and \"...\" only between them; found: "
                + "\""
                + pattern
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"học_viên", "Hoc", "hoc-vien", "1hoc", "hoc vien"})
  void areNamedByWordsThatATemplateCanName(String key) {
    assertThat(with(FIRST.replace("hoc_vien", key)).complaint())
        .isEqualTo(
            "plan.yml, line 53: indicators[1].key must be at most 40 small letters without"
                + " diacritics, digits and underscores, a letter first; found: "
                + key);
  }

  @Test
  void haveAKeyOfTheirOwn() {
    assertThat(with(FIRST + FIRST.replace("indicators:\n", "")).complaint())
        .contains("line 56: indicators[2].key")
        .contains("hoc_vien");
  }

  @Test
  void canBeTheSumOfOthers() throws DefinitionException {
    String sum = "  - key: tong\n    name: tổng\n    sum-of: [hoc_vien]\n";
    assertThat(with(FIRST + sum).read().indicators().get(1).sumOf()).containsExactly("hoc_vien");
    assertThat(with(FIRST + sum.replace("    sum-of: [hoc_vien]\n", "")).complaint())
        .isEqualTo("plan.yml, line 56: the key \"patterns\" is missing in indicators[2]");
    assertThat(
            with(FIRST + sum + sum.replace("tong", "khac").replace("hoc_vien", "tong")).complaint())
        .isEqualTo(
            "plan.yml, line 61: indicators[3].sum-of[1] must be the key of an indicator above it"
                + " that is counted itself; found: tong");
    assertThat(with(FIRST + sum.replace("[hoc_vien]", "[hoc_vien, hoc_vien]")).complaint())
        .isEqualTo(
            "plan.yml, line 58: indicators[2].sum-of[2] is counted twice in this sum: hoc_vien");
  }
}
