package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What lies in {@code jobs/schedule} knows the exit codes, and gives commands that are understood.
 */
class ScheduleTest {

  private static final Path SCHEDULE = Path.of("jobs/schedule");
  private static final Pattern TONGHOP = Pattern.compile("tonghop\\.jar\"? (run .*)");

  /** Those with which no other try would end differently; 3 is published all the same. */
  private static final List<ExitCode> FINAL =
      List.of(ExitCode.USAGE, ExitCode.FINDINGS, ExitCode.BLOCKED, ExitCode.YEAR_TAKEN);

  @ParameterizedTest
  @EnumSource
  void theGuideAndTheScriptExplainEveryExitCode(ExitCode code) throws IOException {
    assertThat(text("README.md")).containsPattern("(?m)^\\| " + code.code() + " \\| ");
    if (code != ExitCode.DONE) {
      assertThat(text("bin/tonghop-notify").split("(?m)^    " + code.code() + "\\) echo ", -1))
          .as("once in each language")
          .hasSize(3);
    }
  }

  @Test
  void systemdTriesAgainOnlyWhatMayEndDifferently() throws IOException {
    Map<String, String> unit = settings(text("systemd/tonghop@.service"));
    assertThat(numbers(unit, "SuccessExitStatus")).containsExactly(3, 143);
    assertThat(numbers(unit, "RestartPreventExitStatus"))
        .containsExactlyElementsOf(codesWithout(ExitCode.FINDINGS));
    assertThat(unit)
        .containsEntry("Restart", "on-failure")
        .containsEntry("KillMode", "mixed")
        .containsEntry("OnFailure", "tonghop-notify@%i.service")
        .containsEntry("OnSuccess", "tonghop-notify@%i.service");
  }

  @Test
  void theScriptOfCronTriesAgainOnlyWhatMayEndDifferently() throws IOException {
    assertThat(text("bin/tonghop-run-year")).contains("0 | 2 | 3 | 4 | 5 | 130 | 143) return 1");
    List<String> line = List.of(lastLine(text("cron/tonghop.cron")).split("\\s+"));
    assertThat(line).hasSize(8).endsWith("/opt/tonghop/bin/tonghop-run-year", "2026");
    assertThat(String.join(" ", line.subList(0, 5)))
        .matches("[0-5]?\\d ([01]?\\d|2[0-3]) \\* \\* [0-7]-[0-7]");
    assertThat(line.get(5)).as("the user, as in /etc/cron.d").isEqualTo("tonghop");
  }

  @Test
  void kubernetesFailsTheJobAtOnceForWhatWouldEndTheSame() throws IOException {
    Object cronJob =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(text("kubernetes/cronjob.yml"));
    Object job = at(cronJob, "spec", "jobTemplate", "spec");
    Object pod = at(job, "template", "spec");
    Object container = ((List<?>) at(pod, "containers")).get(0);
    Object onExit = at(((List<?>) at(job, "podFailurePolicy", "rules")).get(1), "onExitCodes");

    assertThat(at(onExit, "values")).isEqualTo(FINAL.stream().map(ExitCode::code).toList());
    assertThat(at(onExit, "containerName")).isEqualTo(at(container, "name"));
    assertThat(at(pod, "restartPolicy")).as("podFailurePolicy asks for it").isEqualTo("Never");
    assertThat(at(cronJob, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
    assertThat((int) at(pod, "terminationGracePeriodSeconds"))
        .as("more than a chunk is given")
        .isGreaterThan(300);
    assertThat(mounted(container)).containsExactlyInAnyOrderElementsOf(names(at(pod, "volumes")));
    assertUnderstood(((List<?>) at(container, "args")).stream().map(String::valueOf).toList());
  }

  @Test
  void theWindowsTaskCallsTheScript() throws Exception {
    Document task =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(SCHEDULE.resolve("windows/tonghop-2026.xml").toFile());
    assertThat(task.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://schemas.microsoft.com/windows/2004/02/mit/task");
    String command = task.getElementsByTagName("Command").item(0).getTextContent();
    assertThat(SCHEDULE.resolve("windows").resolve(command.replaceFirst(".*\\\\", ""))).exists();
    assertThat(text("windows/tonghop-2026.xml")).matches("\\p{ASCII}*");
    assertThat(text("windows/tonghop-run-year.cmd")).matches("\\p{ASCII}*");
  }

  @Test
  void everyCommandIsUnderstood() throws IOException {
    assertUnderstood(arguments("systemd/tonghop@.service"));
    assertUnderstood(arguments("bin/tonghop-run-year"));
    assertUnderstood(arguments("windows/tonghop-run-year.cmd"));
  }

  /** Only parsed: a job folder that is not there is no matter of how the command is written. */
  private static void assertUnderstood(List<String> arguments) {
    Typed typed = Typed.english(arguments.toArray(String[]::new));
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("there is no such folder").doesNotContain("--help");
  }

  private static List<String> arguments(String file) throws IOException {
    String joined = text(file).replace("\\\n", " ");
    Matcher command = TONGHOP.matcher(joined);
    assertThat(command.find()).as(file).isTrue();
    return Stream.of(command.group(1).replaceFirst("\\s*\\d?>.*", "").split("\\s+"))
        .map(argument -> argument.replaceFirst("\"?\\$\\{TONGHOP_LANG:-vi}\"?", "vi"))
        .map(argument -> argument.replaceAll("[\"%$]", ""))
        .toList();
  }

  private static List<Integer> codesWithout(ExitCode left) {
    return FINAL.stream().filter(code -> code != left).map(ExitCode::code).toList();
  }

  private static List<Integer> numbers(Map<String, String> unit, String setting) {
    return Arrays.stream(unit.getOrDefault(setting, "").split(" ")).map(Integer::valueOf).toList();
  }

  private static Map<String, String> settings(String unit) {
    return unit.lines()
        .filter(line -> line.matches("[A-Za-z]+=.*"))
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other));
  }

  private static String lastLine(String text) {
    return text.lines().reduce("", (before, line) -> line);
  }

  private static List<String> mounted(Object container) {
    return names(at(container, "volumeMounts"));
  }

  private static List<String> names(Object list) {
    List<String> names = new ArrayList<>();
    ((List<?>) list).forEach(entry -> names.add((String) at(entry, "name")));
    return names;
  }

  private static Object at(Object yaml, String... path) {
    Object at = yaml;
    for (String key : path) {
      at = Objects.requireNonNull(((Map<?, ?>) at).get(key), key);
    }
    return at;
  }

  private static String text(String file) throws IOException {
    return Files.readString(SCHEDULE.resolve(file), StandardCharsets.UTF_8);
  }
}
