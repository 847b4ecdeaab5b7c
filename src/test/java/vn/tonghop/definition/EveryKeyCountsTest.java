package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.YamlMutations.Mutation;
import vn.tonghop.proposal.Field;

/** Takes every key of the real plan of 2021 out, and adds one to every block of it. */
class EveryKeyCountsTest {

  private static final Set<String> OPTIONAL =
      Set.of(
          "aliases",
          "valid-from",
          "valid-to",
          "standalone",
          "awaits-funding",
          "plausible",
          "smallest",
          "largest",
          "beneficiaries",
          "eligibility",
          "needs-basis",
          "legal-bases",
          "matching",
          "document-number",
          "document-date",
          "contents",
          "support",
          "unverified",
          "signed-by",
          "indicators",
          "document",
          "bases",
          "recipients");

  /** Without it an indicator needs patterns of its own; see {@link IndicatorsTest}. */
  private static final String SUM = "sum-of";

  /** What other keys name things of; see {@link RatesTest}. */
  private static final String RATES = "rates";

  private static final Map<String, Field> OPTIONAL_OF_VOCABULARY =
      Map.of("programme", Field.PROGRAMME, "period", Field.PERIOD);

  private static final Set<String> REQUIRED_OF_LEGAL_BASES =
      Set.of("legal-bases", "kind", "number");

  private static final String PLAN = real("jobs/2021/plan.yml");
  private static final String VOCABULARY = real("jobs/vocabulary.yml");
  private static final String LEGAL_BASES = real("jobs/legal-bases.yml");
  private static final YamlMutations OF_LEGAL_BASES =
      YamlMutations.of("legal-bases.yml", LEGAL_BASES);
  private static final YamlMutations OF_PLAN = YamlMutations.of("plan.yml", PLAN);
  private static final YamlMutations OF_VOCABULARY = YamlMutations.of("vocabulary.yml", VOCABULARY);

  @ParameterizedTest
  @MethodSource
  void aRequiredKeyOfThePlanIsMissed(Mutation without) {
    assertThat(new SmallPlan(without.text(), VOCABULARY).failure().problems())
        .extracting(Problem::file, Problem::kind, Problem::arguments)
        .containsExactly(missing("plan.yml", without));
  }

  static Stream<Mutation> aRequiredKeyOfThePlanIsMissed() {
    return OF_PLAN.withoutKey().stream()
        .filter(without -> !OPTIONAL.contains(without.key()))
        .filter(without -> !without.key().equals(RATES) && !without.key().equals(SUM));
  }

  @ParameterizedTest
  @MethodSource
  void anOptionalKeyOfThePlanIsNot(Mutation without) throws DefinitionException {
    PlanDefinition complete = new SmallPlan(PLAN, VOCABULARY).read();
    assertThat(new SmallPlan(without.text(), VOCABULARY).read()).isNotEqualTo(complete);
  }

  static Stream<Mutation> anOptionalKeyOfThePlanIsNot() {
    return OF_PLAN.withoutKey().stream().filter(without -> OPTIONAL.contains(without.key()));
  }

  @ParameterizedTest
  @MethodSource
  void anyKeyOfTheVocabularyIsMissed(Mutation without) {
    assertThat(new SmallPlan(PLAN, without.text()).failure().problems())
        .extracting(Problem::file, Problem::kind, Problem::arguments)
        .containsExactly(missing("vocabulary.yml", without));
  }

  static Stream<Mutation> anyKeyOfTheVocabularyIsMissed() {
    return OF_VOCABULARY.withoutKey().stream()
        .filter(without -> !OPTIONAL_OF_VOCABULARY.containsKey(without.key()));
  }

  @ParameterizedTest
  @MethodSource
  void anOptionalKeyOfTheVocabularyIsNot(Mutation without) throws DefinitionException {
    assertThat(new SmallPlan(PLAN, without.text()).read().vocabulary().headings())
        .containsEntry(OPTIONAL_OF_VOCABULARY.get(without.key()), List.of());
  }

  static Stream<Mutation> anOptionalKeyOfTheVocabularyIsNot() {
    return OF_VOCABULARY.withoutKey().stream()
        .filter(without -> OPTIONAL_OF_VOCABULARY.containsKey(without.key()));
  }

  @ParameterizedTest
  @MethodSource
  void anUnknownKeyInAnyBlockOfThePlanIsRefused(Mutation added) {
    assertUnknown(new SmallPlan(added.text(), VOCABULARY).failure(), "plan.yml", added);
  }

  static List<Mutation> anUnknownKeyInAnyBlockOfThePlanIsRefused() {
    return OF_PLAN.withAddedKey();
  }

  @ParameterizedTest
  @MethodSource
  void anUnknownKeyInAnyBlockOfTheVocabularyIsRefused(Mutation added) {
    assertUnknown(new SmallPlan(PLAN, added.text()).failure(), "vocabulary.yml", added);
  }

  static List<Mutation> anUnknownKeyInAnyBlockOfTheVocabularyIsRefused() {
    return OF_VOCABULARY.withAddedKey();
  }

  @ParameterizedTest
  @MethodSource
  void aRequiredKeyOfTheLegalBasesIsMissed(Mutation without) {
    assertThat(
            new SmallPlan(PLAN, VOCABULARY, SmallPlan.RATES, without.text()).failure().problems())
        .extracting(Problem::file, Problem::kind, Problem::arguments)
        .containsExactly(missing("legal-bases.yml", without));
  }

  static Stream<Mutation> aRequiredKeyOfTheLegalBasesIsMissed() {
    return OF_LEGAL_BASES.withoutKey().stream()
        .filter(without -> REQUIRED_OF_LEGAL_BASES.contains(without.key()));
  }

  @ParameterizedTest
  @MethodSource
  void anOptionalKeyOfTheLegalBasesIsNot(Mutation without) throws DefinitionException {
    LegalBases complete =
        new SmallPlan(PLAN, VOCABULARY, SmallPlan.RATES, LEGAL_BASES).read().checks().legalBases();
    assertThat(
            new SmallPlan(PLAN, VOCABULARY, SmallPlan.RATES, without.text())
                .read()
                .checks()
                .legalBases())
        .isNotEqualTo(complete);
  }

  static Stream<Mutation> anOptionalKeyOfTheLegalBasesIsNot() {
    return OF_LEGAL_BASES.withoutKey().stream()
        .filter(without -> !REQUIRED_OF_LEGAL_BASES.contains(without.key()));
  }

  @ParameterizedTest
  @MethodSource
  void anUnknownKeyInAnyBlockOfTheLegalBasesIsRefused(Mutation added) {
    assertUnknown(
        new SmallPlan(PLAN, VOCABULARY, SmallPlan.RATES, added.text()).failure(),
        "legal-bases.yml",
        added);
  }

  static List<Mutation> anUnknownKeyInAnyBlockOfTheLegalBasesIsRefused() {
    return OF_LEGAL_BASES.withAddedKey();
  }

  @Test
  void noBlockIsLeftOut() {
    assertThat(OF_PLAN.withAddedKey())
        .extracting(Mutation::block)
        .contains("plan.yml", "submitters[14]", "sections[2].programmes[1]", "appendix.words")
        .hasSize(1 + 2 + 14 + 2 + 7 + 6 + 2 + 1 + 1 + 2 + 1 + 20 + 1);
    assertThat(OF_VOCABULARY.withAddedKey()).hasSize(4);
    assertThat(OF_VOCABULARY.withoutKey()).hasSize(4 + 15 + 4 + 4);
  }

  private static Tuple missing(String file, Mutation without) {
    List<String> arguments = List.of(without.key(), without.block());
    return Tuple.tuple(file, ProblemKind.MISSING_KEY, arguments);
  }

  private static void assertUnknown(DefinitionException failure, String file, Mutation added) {
    assertThat(failure.problems()).hasSize(1);
    Problem problem = failure.problems().get(0);
    assertThat(problem.kind()).isEqualTo(ProblemKind.UNKNOWN_KEY);
    assertThat(problem.file()).isEqualTo(file);
    assertThat(problem.arguments()).startsWith(YamlMutations.ADDED, added.block());
    long linesBefore = added.text().lines().takeWhile(line -> !line.contains("nonsense:")).count();
    assertThat(problem.line()).isEqualTo((int) linesBefore + 1);
  }

  private static String real(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
