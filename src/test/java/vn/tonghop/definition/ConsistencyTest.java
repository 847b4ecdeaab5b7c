package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are right each for itself and wrong together. */
class ConsistencyTest {

  private static final String SAME =
      " is the same apart from case, diacritics, spaces and punctuation; it can mean only one of"
          + " them";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // submitters
        "code: LMHTX | code: \"731\" | 17 | submitters[2].code | 731 | 731 | 11",
        "name: Liên minh Hợp tác xã | name: ubnd THÀNH PHỐ biên hoà | 18 | submitters[2].name | ubnd THÀNH PHỐ biên hoà | UBND thành phố Biên Hòa | 12",
        "name: Liên minh Hợp tác xã | name: TP Bien Hoa | 18 | submitters[2].name | TP Bien Hoa | TP. Biên Hòa | 14",
        // sections and programmes
        "number: II | number: i | 28 | sections[2].number | i | I | 22",
        "code: \"2\" | code: \"1\" | 32 | sections[2].programmes[1].code | 1 | 1 | 25",
        "    name: Xây dựng định mức\\n        a | name: Dao tao nghe\\n        a | 33 | sections[2].programmes[1].name | Dao tao nghe | Đào tạo nghề | 26",
        "    name: Xây dựng định mức\\n        a | name: TRUYỀN   NGHỀ\\n        a | 33 | sections[2].programmes[1].name | TRUYỀN NGHỀ | Truyền nghề | 27"
      })
  void whatMayMeanOnlyOneThing(
      String from, String to, int line, String key, String text, String first, int firstLine) {
    String wanted = from.replace("\\n", "\n").strip();
    assertThat(SmallPlan.valid().with(wanted, to.replace("\\n", "\n")).complaint())
        .isEqualTo(
            "plan.yml, line %d: %s is \"%s\", but \"%s\" in line %d%s"
                .formatted(line, key, text, first, firstLine, SAME));
  }

  @Test
  void aSubmitterMayRepeatItsOwnName() throws DefinitionException {
    assertThat(
            SmallPlan.valid()
                .with("[TP. Biên Hòa]", "[TP. Biên Hòa, UBND THÀNH PHỐ BIÊN HÒA, tp bien hoa]")
                .read()
                .submitter("731")
                .orElseThrow()
                .aliases())
        .hasSize(3);
  }

  @Test
  void theSamePhraseMayNameASubmitterAndAProgramme() throws DefinitionException {
    assertThat(SmallPlan.valid().with("[Truyền nghề]", "[TP. Biên Hòa]").read()).isNotNull();
  }

  @Test
  void placeholdersOfBrokenNamesAreNotTakenForTheSame() {
    assertThat(
            SmallPlan.valid()
                .with("name: UBND thành phố Biên Hòa", "name: 1")
                .with("name: Liên minh Hợp tác xã", "name: 2")
                .failure()
                .problems())
        .extracting(Problem::kind)
        .containsExactly(ProblemKind.UNQUOTED_TEXT, ProblemKind.UNQUOTED_TEXT);
  }

  @Test
  void aStandaloneSectionOfTwoProgrammes() {
    assertThat(
            SmallPlan.valid()
                .with(
                    "    awaits-funding: true\n",
                    "    awaits-funding: true\n      - code: \"3\"\n        name: Tập huấn\n")
                .complaint())
        .isEqualTo(
            "plan.yml, line 28: sections[2] is standalone, so it must have exactly one programme;"
                + " found: 2");
  }

  @Test
  void aSectionWithoutProgrammes() {
    SmallPlan plan = SmallPlan.valid();
    String programmes = plan.plan().substring(plan.plan().lastIndexOf("    programmes:"));
    String without = programmes.substring(programmes.indexOf("budget:"));
    assertThat(plan.with(programmes, "    programmes: []\n" + without).complaint())
        .isEqualTo("plan.yml, line 31: sections[2].programmes must have at least one entry");
  }

  @Test
  void noSubmittersAndNoSections() {
    String plan = SmallPlan.PLAN;
    int submitters = plan.indexOf("submitters:");
    int budget = plan.indexOf("budget:");
    String empty =
        plan.substring(0, submitters) + "submitters: []\nsections: []\n" + plan.substring(budget);
    assertThat(SmallPlan.ofPlan(empty).complaint())
        .isEqualTo(
            """
            plan.yml, line 10: submitters must have at least one entry
            plan.yml, line 11: sections must have at least one entry""");
  }

  @Test
  void aSubmitterThatEndsBeforeItBegins() {
    assertThat(
            SmallPlan.valid()
                .with(
                    "    valid-to: 2025-06-30",
                    "    valid-from: 2025-07-01\n    valid-to: 2025-06-30")
                .complaint())
        .isEqualTo(
            "plan.yml, line 11: submitters[1] is valid from 2025-07-01 to 2025-06-30, which is"
                + " before it begins");
  }

  @Test
  void aSubmitterMayExistForOneDay() throws DefinitionException {
    assertThat(
            SmallPlan.valid()
                .with(
                    "    valid-to: 2025-06-30",
                    "    valid-from: 2025-06-30\n    valid-to: 2025-06-30")
                .read()
                .submitters())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ĐVT: triệu đồng", "ĐVT: đồng", "ĐVT", "ĐVT: nghìn", "ĐVT: ngànđồng"})
  void aLineAboveTheTableThatNamesAnotherUnit(String line) {
    assertThat(SmallPlan.valid().with("ĐVT: ngàn đồng", line).complaint())
        .isEqualTo(
            "plan.yml, line 39: appendix.unit-line must name the unit in which the amounts are"
                + " written, nghìn đồng, by a phrase of the vocabulary; found: \""
                + line
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đơn vị tính: Nghìn Đồng", "(ngàn  đồng)", "NGÀN ĐỒNG"})
  void aLineAboveTheTableThatNamesTheUnitInOtherWords(String line) throws DefinitionException {
    assertThat(SmallPlan.valid().with("ĐVT: ngàn đồng", line).read().appendix().unitLine())
        .isEqualTo(line.replace("  ", " "));
  }
}
