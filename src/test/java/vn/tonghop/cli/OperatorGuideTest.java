package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.ProcessEnd;

/** The Vietnamese guide knows what the program says, and gives commands that it understands. */
class OperatorGuideTest {

  private static final Words WORDS = new Words(Locale.forLanguageTag("vi"));
  private static final Pattern COMMAND =
      Pattern.compile("java -jar /opt/tonghop/tonghop\\.jar ([a-z][^`\\n]*)");

  private static String guide;

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(Path.of("src/docs/huong-dan.md"), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void everyFailureIsExplained(FailureCause cause) {
    String first = WORDS.say("failure." + cause).split("\\.(?= |$)", 2)[0];
    assertThat(guide.contains("| " + first + " |")).as(first).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyExitCodeIsExplained(ExitCode code) {
    assertThat(guide.contains("\n| " + code.code() + " | ")).as("" + code).isTrue();
  }

  @Test
  void everyCommandIsUnderstood() {
    CommandLine program = program();
    Set<String> known = program.getSubcommands().keySet();
    List<String> commands = COMMAND.matcher(guide).results().map(found -> found.group(1)).toList();

    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      List<String> words = words(command);
      if (known.contains(words.get(0))) {
        assertThat(program.parseArgs(words.toArray(String[]::new)).errors()).as(command).isEmpty();
      }
    }
  }

  /** What the shell makes of it, as far as the guide uses it. */
  private static List<String> words(String command) {
    return Arrays.stream(
            command.replaceFirst(" > .*", "").split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
        .map(word -> word.replace("\"", ""))
        .collect(Collectors.toList());
  }

  private static CommandLine program() {
    ProcessEnd end = ProcessEnd.ofThisProcess(() -> {});
    end.reached(); // the process of the tests goes on for other reasons
    return CommandLineInterface.commandLine(
        new Desk(Screen.ofProcess(), WORDS, new ProgramName("tonghop", List.of()), end));
  }
}
