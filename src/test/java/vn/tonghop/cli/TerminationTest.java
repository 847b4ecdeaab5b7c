package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.Tonghop;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.golden.GoldenPlan2021;

/** A real process that gets a real SIGTERM, in a locale that knows no Vietnamese. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are asked in another way")
class TerminationTest {

  /** After one line it is still opening the database, after two it is done with intake. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Timeout(120)
  void endsInOrderAndCanBeResumed(int linesSeen, @TempDir Path work) throws Exception {
    try (TestDatabase database = TestDatabase.fresh()) {
      String[] where = {"--work", work.toString(), "--lang", "vi", "--db-url", database.url()};
      Process process = start(Typed.with(new String[] {"run", "jobs/2021"}, where));
      List<String> screen = new ArrayList<>();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        for (int i = 0; i < linesSeen; i++) {
          screen.add(lines.readLine());
        }
        process.toHandle().destroy(); // Process.destroy would close our end of its output too
        lines.lines().forEach(screen::add);
      }

      assertThat(process.waitFor()).isEqualTo(143);
      assertThat(screen).noneMatch(line -> line.contains("\u001b") || line.startsWith("\tat "));
      assertThat(String.join("\n", screen))
          .contains("Kế hoạch năm 2021: 15 tệp", "Được yêu cầu dừng", "đã dừng")
          .contains("java -jar target/tonghop.jar resume 2021 --work " + work);
      assertThat(
              new JdbcTemplate(database.dataSource())
                  .queryForObject("select status from batch_job_execution", String.class))
          .isEqualTo("STOPPED");

      assertThat(Typed.vietnamese(Typed.with(new String[] {"resume", "2021"}, where)).code())
          .isEqualTo(3);
      assertThat(GoldenPlan2021.differences(work.resolve("2021/revision-1"))).isEmpty();
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Tonghop.class.getName()),
                Arrays.stream(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}
