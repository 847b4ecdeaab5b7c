package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.YamlMutations.Mutation;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.matching.MatchingRules;
import vn.tonghop.proposal.BeneficiaryKind;

class MatchingReaderTest {

  private static final YamlMutations MUTATIONS =
      YamlMutations.of("matching.yml", SmallPlan.MATCHING);

  private static SmallPlan reading(String matching) {
    return SmallPlan.valid().withMatching(SmallPlan.MATCHING, matching);
  }

  @Test
  void everyKeyIsRead() throws DefinitionException {
    MatchingRules rules = reading(SmallPlan.MATCHING).read().checks().matching();
    assertThat(rules.certain()).isEqualTo(200);
    assertThat(rules.doubtful()).isEqualTo(100);
    assertThat(rules.rarity()).isEqualTo(new MatchingRules.Rarity(150, 1000, 50, 60));
    assertThat(rules.texts()).isEqualTo(new MatchingRules.Texts(80, 40, 20, 30, 60, 70));
    assertThat(rules.misprints()).isEqualTo(new MatchingRules.Misprints(4, 2, 5, 9));
    assertThat(rules.blocks()).isEqualTo(new MatchingRules.Blocks(50, 5));
    assertThat(rules.weight(Evidence.NAME, Agreement.CONTRADICTORY)).isEqualTo(-90);
    assertThat(rules.weight(Evidence.CONTENT, Agreement.DIFFERENT)).isZero();
    assertThat(rules.words().abbreviations()).isEqualTo(Map.of("cty", "công ty"));
    assertThat(rules.words().forms())
        .containsEntry(BeneficiaryKind.HOUSEHOLD, List.of("hộ kinh doanh"));
    assertThat(rules.words().sites()).containsExactly("xưởng");
    assertThat(rules.words().people()).containsExactly("hội viên");
    assertThat(rules.words().anyone()).containsExactly("trên địa bàn");
  }

  @Test
  void aPlanNeedNotNameAny() throws DefinitionException {
    assertThat(SmallPlan.valid().read().checks().matching()).isEqualTo(MatchingRules.NONE);
  }

  @ParameterizedTest
  @MethodSource
  void everyKeyCounts(Mutation without) throws DefinitionException {
    SmallPlan plan = reading(without.text());
    if (without.block().startsWith("weights.")) {
      assertThat(plan.read()).isNotEqualTo(reading(SmallPlan.MATCHING).read());
    } else {
      assertThat(plan.complaint()).contains("matching.yml", without.key());
    }
  }

  static List<Mutation> everyKeyCounts() {
    return MUTATIONS.withoutKey();
  }

  @ParameterizedTest
  @MethodSource
  void anUnknownKeyIsRefusedInEveryBlock(Mutation added) {
    assertThat(reading(added.text()).complaint()).contains("matching.yml", added.key());
  }

  static List<Mutation> anUnknownKeyIsRefusedInEveryBlock() {
    return MUTATIONS.withAddedKey();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doubtful: 100 | doubtful: 201 | line 2: doubtful",
        "certain: 200 | certain: hai trăm | line 1: certain",
        "enough: 150 | enough: 0 | line 4: rarity.enough",
        "different: -80 | unknown: -80 | unknown key \"unknown\"",
        "contained: 40 | contained: 101 | line 10: texts.contained",
        "window: 5 | window: 5.5 | line 22: blocks.window",
        "different: -80 | different: -10001 | line 29: weights.name.different",
        "written: [cty] | written: [công ty] | written[1] must be a single word",
        "enterprise: [công ty] | enterprise: [] | words.forms.enterprise",
        "household: [hộ kinh doanh] | household: [7] | words.forms.household[1] must be text"
      })
  void whatCannotBeMeantIsRefusedWhereItStands(String words, String others, String complaint) {
    assertThat(SmallPlan.valid().withMatching(words, others).complaint())
        .contains("matching.yml")
        .contains(complaint);
  }

  @Test
  void anAbbreviationMeansOneThing() {
    assertThat(
            SmallPlan.valid()
                .withMatching(
                    "written: [cty]", "written: [cty]\n    - means: chi tiết\n      written: [CTY]")
                .complaint())
        .contains("matching.yml, line 54", "\"CTY\"", "line 52");
  }
}
