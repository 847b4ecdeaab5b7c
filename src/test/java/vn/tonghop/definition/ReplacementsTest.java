package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementsTest {

  private static SmallPlan with(String entries) {
    return SmallPlan.valid()
        .with("  deadline: 2021-03-31\n", "  deadline: 2021-03-31\n  superseded:\n" + entries);
  }

  private static String entry(String file, String by) {
    return "    - file: \"" + file + "\"\n      by: \"" + by + "\"\n";
  }

  @Test
  void areNoneUnlessNamed() throws DefinitionException {
    assertThat(SmallPlan.valid().read().submissions().superseded()).isEmpty();
  }

  @Test
  void nameFilesAsTheyAre() throws DefinitionException {
    assertThat(
            with(entry("ba\u0309n  1.xlsx", "b.xlsx") + entry("b.xlsx", "c.xlsx"))
                .read()
                .submissions()
                .superseded())
        .containsExactly(
            new Replacement("bản  1.xlsx", "b.xlsx"), new Replacement("b.xlsx", "c.xlsx"));
  }

  @ParameterizedTest
  @CsvSource({"../a.xlsx", "thư mục/a.xlsx", "thư mục\\\\a.xlsx", "..", "/etc/passwd"})
  void areNotElsewhere(String file) {
    assertThat(with(entry(file, "b.xlsx")).complaint())
        .startsWith(
            "plan.yml, line 10: submissions.superseded[1].file must be the name of a file without"
                + " its folder; found: ");
  }

  @Test
  void giveEachFileOneThatTakesItsPlace() {
    assertThat(with(entry("a.xlsx", "b.xlsx") + entry("a.xlsx", "c.xlsx")).complaint())
        .isEqualTo(
            "plan.yml, line 12: submissions.superseded[2] says again what takes the place of"
                + " \"a.xlsx\"; one entry for each file");
  }

  @Test
  void doNotLeadBackToWhereTheyBegan() {
    assertThat(with(entry("a.xlsx", "a.xlsx")).complaint())
        .contains("line 10: submissions.superseded[1] has \"a.xlsx\" take its own place");
    assertThat(
            with(entry("a.xlsx", "b.xlsx") + entry("b.xlsx", "c.xlsx") + entry("c.xlsx", "a.xlsx"))
                .complaint())
        .contains("line 14: submissions.superseded[3] has \"c.xlsx\" take its own place");
  }
}
