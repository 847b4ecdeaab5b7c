package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.deduplication.Standing;
import vn.tonghop.deduplication.Verdict;
import vn.tonghop.definition.Limit;
import vn.tonghop.intake.Receipt;
import vn.tonghop.intake.StatedTotal;
import vn.tonghop.matching.Agreement;
import vn.tonghop.matching.Evidence;
import vn.tonghop.proposal.BeneficiaryKind;
import vn.tonghop.proposal.Field;
import vn.tonghop.proposal.MoneyUnit;
import vn.tonghop.proposal.UnitSlip;

/** Every code has its sentences in every language, and there are no sentences without a code. */
class FindingWordingTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  /** "45/2012/NĐ-CP", "26/2014/TTLT-BTC-BCT", "53/2018/QĐ-UBND". */
  private static final Pattern INSTRUMENT = Pattern.compile("\\d+/\\d{4}/\\p{Lu}+");

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void hasAMessageAndAnActionInEveryLanguage(FindingCode code) throws IOException {
    for (String file : new String[] {"findings.properties", "findings_vi.properties"}) {
      for (String suffix : new String[] {".message", ".action"}) {
        assertThat(properties(file).getProperty(code.name() + suffix, ""))
            .as("%s%s in %s", code, suffix, file)
            .endsWith(".");
      }
    }
  }

  /** A district has no command to run, and nobody to press. */
  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void asksWhoeverSentAFileForNothingThatOnlyThoseWhoConsolidateCanDo(FindingCode code) {
    Finding finding = Finding.of(code, Address.ofFile("a.xlsx"), "1", "2", "3", "4", "5", "6", "7");

    assertThat(FindingText.in(Locale.forLanguageTag("vi")).request(finding))
        .endsWith(".")
        .doesNotContain("lệnh", "Đôn đốc", "cán bộ tổng hợp", "thư mục");
    assertThat(FindingText.in(Locale.ENGLISH).request(finding))
        .endsWith(".")
        .doesNotContain("review", "folder", "run again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings.properties", "findings_vi.properties"})
  void hasNoOrphanKeys(String file) throws IOException {
    Set<String> known =
        Stream.of(
                Arrays.stream(FindingCode.values())
                    .flatMap(
                        code ->
                            Stream.of(
                                    ".message",
                                    ".message.none",
                                    ".action",
                                    ".request",
                                    ".found",
                                    ".found.none",
                                    ".expected",
                                    ".source")
                                .map(suffix -> code.name() + suffix)),
                Arrays.stream(Severity.values()).map(severity -> "severity." + severity),
                Arrays.stream(Field.values()).map(field -> "field." + field),
                Arrays.stream(StatedTotal.Scope.values()).map(scope -> "scope." + scope),
                Arrays.stream(BeneficiaryKind.values()).map(kind -> "beneficiary." + kind.name()),
                Arrays.stream(MoneyUnit.values()).map(unit -> "unit." + unit.name()),
                Arrays.stream(UnitSlip.values()).map(slip -> "slip." + slip.name()),
                Arrays.stream(Receipt.Source.values()).map(source -> "receipt." + source.name()),
                Arrays.stream(Limit.values()).map(limit -> "limit." + limit.key()),
                Arrays.stream(Evidence.values()).map(evidence -> "evidence." + evidence),
                Arrays.stream(Agreement.values()).map(agreement -> "agreement." + agreement),
                Arrays.stream(Verdict.values()).map(verdict -> "verdict." + verdict),
                Arrays.stream(Standing.values()).map(standing -> "standing." + standing),
                Arrays.stream(RuleName.values()).map(rule -> "rule." + rule),
                Arrays.stream(IdleRule.Reason.values())
                    .flatMap(reason -> Stream.of("idle." + reason, "idle." + reason + ".because")),
                Stream.of("money.UNFUNDED", "recipient.IN_NAME", "others"),
                Stream.of("", ".since", ".until", ".since.until").map("validity"::concat),
                Stream.of("place.sheet", "place.row", "place.cell"))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    assertThat(properties(file).stringPropertyNames())
        .filteredOn(key -> !key.startsWith("kind.")) // see FileKindTest
        .filteredOn(key -> !key.startsWith("lacks."))
        .allMatch(known::contains);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void hasASourceInEveryLanguageIfAndOnlyIfItRestsOnLaw(FindingCode code) throws IOException {
    for (String file : new String[] {"findings.properties", "findings_vi.properties"}) {
      assertThat(!properties(file).getProperty(code + ".source", "").isBlank())
          .as("%s.source in %s", code, file)
          .isEqualTo(code.restsOnLaw());
    }
  }

  /**
   * It would be a source that no report can show as such; what to do may give one as an example.
   */
  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void namesInstrumentsOnlyWhereItRestsOnLaw(FindingCode code) throws IOException {
    Properties vietnamese = properties("findings_vi.properties");
    for (String suffix : new String[] {".message", ".found", ".expected"}) {
      assertThat(
              code.restsOnLaw()
                  || !INSTRUMENT.matcher(vietnamese.getProperty(code + suffix, "")).find())
          .as("%s%s names an instrument, but the code is not of Basis.LAW", code, suffix)
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(RuleName.class)
  void saysInEveryLanguageWhatARuleAsks(RuleName rule) throws IOException {
    for (String file : new String[] {"findings.properties", "findings_vi.properties"}) {
      assertThat(properties(file).getProperty("rule." + rule, ""))
          .as("rule.%s in %s", rule, file)
          .isNotBlank()
          .doesNotEndWith(".");
    }
  }

  @ParameterizedTest
  @EnumSource(IdleRule.Reason.class)
  void saysInEveryLanguageWhyARuleDidNotRun(IdleRule.Reason reason) throws IOException {
    for (String file : new String[] {"findings.properties", "findings_vi.properties"}) {
      assertThat(properties(file).getProperty("idle." + reason, "")).isNotBlank();
      assertThat(properties(file).getProperty("idle." + reason + ".because", "")).contains("{0}");
    }
  }

  /** What a rule lacks is a key of plan.yml. */
  @Test
  void namesKeysOfTheDefinitionOnlyWhereSomethingIsLacking() throws IOException {
    String described = Files.readString(Path.of("src/docs/DEFINITION.md"));
    assertThat(properties("findings.properties").stringPropertyNames())
        .filteredOn(key -> key.startsWith("lacks."))
        .isNotEmpty()
        .allSatisfy(
            key -> assertThat(described).contains("`" + key.substring("lacks.".length()) + "`"));
  }

  /** They stand side by side in a table; neither says enough without the other. */
  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void saysInAFewWordsWhatIsThereAndWhatIsToBeThere(FindingCode code) throws IOException {
    for (String file : new String[] {"findings.properties", "findings_vi.properties"}) {
      for (String suffix : new String[] {".found", ".expected"}) {
        assertThat(properties(file).getProperty(code + suffix, ""))
            .as("%s%s in %s", code, suffix, file)
            .isNotBlank()
            .doesNotEndWith(".");
      }
    }
  }

  /** What says otherwise that nothing was found says so in the table too. */
  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void hasAFormForNothingFoundInTheTableToo(FindingCode code) throws IOException {
    Properties english = properties("findings.properties");
    boolean withArgument = english.getProperty(code + ".found", "").contains("{0");

    assertThat(english.containsKey(code + ".found.none"))
        .isEqualTo(withArgument && english.containsKey(code + ".message.none"));
  }

  @Test
  void usesTheSameArgumentsInBothLanguages() throws IOException {
    Properties english = properties("findings.properties");
    Properties vietnamese = properties("findings_vi.properties");

    assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings.properties", "findings_vi.properties"})
  void asksForNoArgumentWhereNothingWasFound(String file) throws IOException {
    Properties properties = properties(file);
    for (String key : properties.stringPropertyNames()) {
      if (key.endsWith(".none")) {
        assertThat(placeholders(properties.getProperty(key))).as(key).isEmpty();
      }
    }
  }

  private static Set<String> placeholders(String pattern) {
    return PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties properties(String file) throws IOException {
    Path path = Path.of("src/main/resources/vn/tonghop/finding", file);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
