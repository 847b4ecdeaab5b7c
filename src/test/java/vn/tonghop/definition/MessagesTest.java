package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  private final Locale localeBefore = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(localeBefore);
  }

  @Test
  void vietnamese() {
    DefinitionException failure = SmallPlan.valid().with("  deadline:", "  deadlin:").failure();
    assertThat(failure.message(VIETNAMESE))
        .isEqualTo(
            """
            plan.yml, dòng 6: thiếu khóa "deadline" trong submissions
            plan.yml, dòng 8: khóa lạ "deadlin" trong submissions; chỉ được là một trong: folder, \
            deadline, superseded, received, correct-by""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "vi-VN", "ar-SA-u-nu-arab"})
  void englishIsEnglishWhateverTheMachineSpeaks(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    DefinitionException failure = SmallPlan.valid().with("level: district", "level: xã").failure();
    assertThat(failure)
        .hasMessage(
            "plan.yml, line 13: submitters[1].level must be one of: district, commune,"
                + " organisation, centre; found: xã");
    assertThat(failure.message(Locale.ENGLISH)).isEqualTo(failure.getMessage());
    assertThat(failure.message(Locale.FRENCH)).isEqualTo(failure.getMessage());
  }

  @Test
  void bracesInWhatWasFoundAreNotFilledIn() {
    assertThat(SmallPlan.valid().with("LMHTX", "x{0}'y'").complaint()).endsWith("found: x{0}'y'");
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void bothLanguagesTellTheSame(ProblemKind kind) throws Exception {
    assertThat(argumentsIn("messages.properties", kind))
        .isEqualTo(argumentsIn("messages_vi.properties", kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_vi.properties"})
  void everySentenceBelongsToAProblem(String file) throws Exception {
    Set<String> kinds =
        Arrays.stream(ProblemKind.values())
            .map(ProblemKind::bundleKey)
            .collect(Collectors.toCollection(TreeSet::new));
    kinds.addAll(List.of("in-file", "in-line"));
    assertThat(sentences(file).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(kinds);
  }

  /** Which arguments a sentence shows. */
  private static List<Integer> argumentsIn(String file, ProblemKind kind) throws Exception {
    String sentence = sentences(file).getProperty(kind.bundleKey());
    String shown =
        new MessageFormat(sentence, Locale.ROOT).format(new Object[] {"⓪", "①", "②", "③"});
    return Stream.of("⓪", "①", "②", "③").filter(shown::contains).map("⓪①②③"::indexOf).toList();
  }

  private static Properties sentences(String file) throws Exception {
    Properties sentences = new Properties();
    try (var in = Messages.class.getResourceAsStream(file);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
