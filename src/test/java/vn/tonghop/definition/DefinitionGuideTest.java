package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.YamlMutations.Mutation;

/** The guide describes every key there is and no other. */
class DefinitionGuideTest {

  private static final Pattern DESCRIBED_KEY = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  private static final Set<String> OPTIONAL_BLOCKS =
      Set.of(
          "limits",
          "plausible",
          "hidden",
          "rules",
          "support",
          "rates[].versions[].line",
          "text-lengths",
          "duplicates",
          "eligibility",
          "delivery.mail",
          "sections[].programmes[].plausible");

  /** What the real plan of 2021, which has all other keys, leaves out. */
  private static final String OPTIONAL =
      Arrays.stream(Limit.values())
          .map(limit -> "  " + limit.key() + ": 1\n")
          .collect(
              Collectors.joining(
                  "",
                  "limits:\n",
                  "plausible:\n  smallest: 1\n  largest: 50000000000\n"
                      + "hidden:\n  rows: read\n  columns: read\n  sheets: read\n"
                      + "rules:\n  block-on: error\n"
                      + "  off:\n    - rule: budget\n      because: none\n"
                      + "  severities:\n    - finding: TH-204\n      severity: note\n"
                      + "duplicates:\n  doubtful: count\n"
                      + "text-lengths:\n  name: 1\n  implementer: 1\n  beneficiary: 1\n"
                      + "  objective: 1\n  expected-result: 1\n  note: 1\n"
                      + "decided-on: 2021-05-10\n"));

  private static final String LOWER =
      "  lower:\n    - content: machinery\n      share: 40\n      ceiling: 1\n      source: a\n"
          + "  exempt:\n    - content: demonstration\n      because: b\n";

  private static final String URBAN =
      "  urban:\n    - name: Biên Hòa\n      aliases: [BH]\n      class: I\n"
          + "      submitter: \"731\"\n      valid-from: 2015-12-30\n      valid-to: 2025-06-30\n";

  private static final String SUPERSEDED =
      "  superseded:\n    - file: a.xlsx\n      by: b.xlsx\n"
          + "  received:\n    - file: a.xlsx\n      on: 2021-03-01\n"
          + "  correct-by: 2021-04-15\n";

  private static final String MAIL =
      "  mail:\n    host: h\n    port: 25\n    tls: none\n    from: a@b.vn\n"
          + "    reply-to: a@b.vn\n    finance: [c@d.vn]\n";

  private static final String BY_PROGRAMME =
      "  by-programme:\n    - programme: \"1\"\n      provincial: 1\n";

  @Test
  void everyKeyIsDescribed() throws IOException, DefinitionException {
    String plan =
        Files.readString(Path.of("jobs/2021/plan.yml"))
                .replaceFirst("(?m)^  deadline: .*\\n", "$0" + SUPERSEDED)
                .replaceFirst("(?m)^  outbox: .*\\n", "$0" + MAIL)
                .replaceFirst("(?m)^    required: .*\\n", "$0    email: a@b.vn\n")
                .replaceFirst("(?m)^appendix:\\n", "$0  paper: A3\n")
                .replaceFirst("(?m)^eligibility:\\n", "$0" + URBAN)
                .replaceFirst("(?m)^    - citation: .*\\n", "$0      valid-from: 2012-07-05\n")
                .replaceFirst("(?m)^  unverified: .*\\n", "$0" + LOWER)
                .replaceFirst("(?m)^budget:\\n  provincial: .*\\n", "$0" + BY_PROGRAMME)
            + OPTIONAL;
    String vocabulary = Files.readString(Path.of("jobs/vocabulary.yml"));
    assertThat(new SmallPlan(plan, vocabulary).read()).isNotNull();

    Set<String> keys = new TreeSet<>(keys("plan.yml", plan));
    keys.addAll(keys("vocabulary.yml", vocabulary));
    keys.addAll(keys("rates.yml", SmallPlan.RATES));
    keys.addAll(keys("legal-bases.yml", SmallPlan.LEGAL_BASES));
    keys.addAll(keys("matching.yml", SmallPlan.MATCHING));
    assertThat(described()).isEqualTo(keys);
  }

  /** All keys that have a value of their own, as the guide names them; a block has none. */
  private static Set<String> keys(String file, String text) {
    Set<String> paths =
        YamlMutations.of(file, text).withoutKey().stream()
            .map(key -> path(file, key))
            .collect(Collectors.toSet());
    Stream<String> blocks = paths.stream().filter(path -> isBlock(path, paths));
    paths.removeAll(blocks.collect(Collectors.toSet()));
    return paths;
  }

  private static boolean isBlock(String path, Set<String> paths) {
    return !OPTIONAL_BLOCKS.contains(path)
        && paths.stream().anyMatch(p -> p.startsWith(path + "."));
  }

  private static String path(String file, Mutation key) {
    String prefix = key.block().equals(file) ? "" : key.block() + ".";
    return prefix.replaceAll("\\[[0-9]+\\]", "[]") + key.key();
  }

  private static Set<String> described() throws IOException {
    String guide = Files.readString(Path.of("src/docs/DEFINITION.md"));
    return DESCRIBED_KEY
        .matcher(guide)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
