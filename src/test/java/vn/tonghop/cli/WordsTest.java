package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.BatchStatus;
import vn.tonghop.audit.DecisionEvent;
import vn.tonghop.audit.LogFault;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.Stage;
import vn.tonghop.finding.FindingCounts;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.FailureDetail;
import vn.tonghop.operations.HistoryRefusedException;
import vn.tonghop.operations.InputFolderException;
import vn.tonghop.operations.Outcome;
import vn.tonghop.operations.RevisionStatus;
import vn.tonghop.operations.TemplateRefusedException;
import vn.tonghop.plan.Imbalance;
import vn.tonghop.proposal.Fate;
import vn.tonghop.revision.LeftOut;
import vn.tonghop.revision.Revision;

class WordsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties english = properties("messages.properties");
    Properties vietnamese = properties("messages_vi.properties");

    assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_vi.properties"})
  void thereAreWordsForEverythingThatCanHappen(String file) throws IOException {
    assertThat(properties(file).stringPropertyNames())
        .containsAll(keys("failure.", FailureCause.values(), ""))
        .containsAll(keys("failure.", FailureCause.values(), ".action"))
        .containsAll(keys("fault.", LogFault.Kind.values(), ""))
        .containsAll(keys("decision.", DecisionEvent.values(), ""))
        .containsAll(keys("input.", InputFolderException.Reason.values(), ""))
        .containsAll(keys("template.", TemplateRefusedException.Reason.values(), ""))
        .containsAll(keys("history.refused.", HistoryRefusedException.Reason.values(), ""))
        .containsAll(keys("summary.", Outcome.Kind.values(), ""))
        .containsAll(keys("summary.fate.", Fate.values(), ""))
        .containsAll(keys("state.", Revision.State.values(), ""))
        .containsAll(keys("status.next.", Revision.State.values(), ""))
        .containsAll(keys("detail.", FailureDetail.Kind.values(), ""))
        .containsAll(keys("detail.", Imbalance.Kind.values(), ""))
        .containsAll(keys("event.", OperationEvent.values(), ""))
        .containsAll(keys("step.", BatchStatus.values(), ""))
        .containsAll(keys("leftOut.", LeftOut.Why.values(), ""))
        .contains("step." + RevisionStatus.Step.CARRIED)
        .containsAll(keys("count.", Severity.values(), ".one"))
        .containsAll(Stream.of(Stage.values()).map(stage -> "stage." + stage.label()).toList());
  }

  @Test
  void onlyOneIsSingular() {
    Words english = new Words(Locale.ENGLISH);
    assertThat(english.count("row", 0)).isEqualTo("0 rows");
    assertThat(english.count("row", 1)).isEqualTo("1 row");
    assertThat(english.count("row", 12_345)).isEqualTo("12.345 rows");
    assertThat(
            english.findings(new FindingCounts(Map.of(Severity.ERROR, 1L, Severity.WARNING, 3L))))
        .isEqualTo("1 error, 3 warnings, 0 notes");
    assertThat(
            new Words(Locale.forLanguageTag("vi"))
                .findings(new FindingCounts(Map.of(Severity.ERROR, 1L))))
        .isEqualTo("1 lỗi, 0 cảnh báo, 0 ghi nhận");
  }

  @Test
  void whatTheSystemSaysIsSaidInTheLanguageThatWasAskedFor() {
    FailureDetail full = new FailureDetail("FILE", List.of("/d/a b", "No space left on device"));
    assertThat(new Words(Locale.ENGLISH).detail(full)).isEqualTo("/d/a b: No space left on device");
    assertThat(new Words(Locale.forLanguageTag("vi")).detail(full))
        .isEqualTo("/d/a b: đĩa hết chỗ");
    assertThat(new Words(Locale.ENGLISH).detail(new FailureDetail("LATER", List.of("a", "b"))))
        .isEqualTo("LATER: a, b");
  }

  @Test
  void whatOnlyALaterVersionKnowsIsSaidAsItStands() {
    Words vietnamese = new Words(Locale.forLanguageTag("vi"));

    assertThat(vietnamese.stageLabelled("validation")).isEqualTo("kiểm tra");
    assertThat(vietnamese.stageLabelled("xyz")).isEqualTo("xyz");
    assertThat(vietnamese.event("XYZ")).isEqualTo("XYZ");
    assertThat(vietnamese.decision("XYZ")).isEqualTo("XYZ");
  }

  @Test
  void bracesInAnArgumentMeanNothing() {
    Words english = new Words(Locale.ENGLISH);

    assertThat(english.say("usage.verify.which", "{1}", "{0} $1 \\"))
        .startsWith("The year {1} has {0} $1 \\ revisions");
    assertThat(english.detail(new FailureDetail("FILE", List.of("{1}.xlsx", "x"))))
        .isEqualTo("{1}.xlsx: x");
  }

  private static List<String> keys(String prefix, Enum<?>[] values, String suffix) {
    return Stream.of(values).map(value -> prefix + value.name() + suffix).toList();
  }

  private static TreeSet<String> placeholders(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties properties(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/vn/tonghop/cli", file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
