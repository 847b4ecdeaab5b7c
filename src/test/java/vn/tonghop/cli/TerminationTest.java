package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.Tonghop;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.database.TestDatabase;
import vn.tonghop.golden.GoldenPlan2021;

/** A real process that gets a real SIGTERM, in a locale that knows no Vietnamese. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are asked in another way")
class TerminationTest {

  private static final String STOPPING = "Được yêu cầu dừng";

  /** After its first line it is still making the database. */
  @Test
  @Timeout(120)
  void endsInOrderBeforeTheFirstStage(@TempDir Path work) throws Exception {
    try (TestDatabase database = TestDatabase.fresh()) {
      String[] where = where(work, database.url());
      Process process = start(Typed.with(new String[] {"run", "jobs/2021"}, where));
      List<String> screen = new ArrayList<>();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        screen.add(lines.readLine());
        terminate(process);
        lines.lines().forEach(screen::add);
      }
      assertEndedInOrder(process, screen, work, database.dataSource());
      assertCanBeResumed(work, where);
    }
  }

  /** Nobody can write an item of the plan until it has said that it will stop. */
  @Test
  @Timeout(120)
  void endsInOrderBetweenTwoStages(@TempDir Path work) throws Exception {
    try (MigratedDatabase database = MigratedDatabase.fresh()) {
      String[] where = where(work, database.url());
      List<String> screen = new ArrayList<>();
      Process process;
      try (Connection lock = database.dataSource().getConnection()) {
        lock.setAutoCommit(false);
        lock.createStatement().execute("lock table plan_item in exclusive mode");
        process = start(Typed.with(new String[] {"run", "jobs/2021"}, where));
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
          screen.add(lines.readLine());
          screen.add(lines.readLine());
          terminate(process);
          while (!screen.get(screen.size() - 1).contains(STOPPING)) {
            screen.add(Objects.requireNonNull(lines.readLine(), () -> "ended: " + screen));
          }
          lock.rollback();
          lines.lines().forEach(screen::add);
        }
      }
      assertEndedInOrder(process, screen, work, database.dataSource());
      assertCanBeResumed(work, where);
    }
  }

  private static String[] where(Path work, String url) {
    return new String[] {"--work", work.toString(), "--lang", "vi", "--db-url", url};
  }

  /** Process.destroy would close our end of its output too. */
  private static void terminate(Process process) {
    process.toHandle().destroy();
  }

  private static void assertEndedInOrder(
      Process process, List<String> screen, Path work, DataSource database)
      throws InterruptedException {
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(screen).noneMatch(line -> line.contains("\u001b") || line.startsWith("\tat "));
    assertThat(String.join("\n", screen))
        .contains("Kế hoạch năm 2021: 15 tệp", STOPPING, "đã dừng")
        .contains("java -jar target/tonghop.jar resume 2021 --work " + work);
    assertThat(
            new JdbcTemplate(database)
                .queryForObject("select status from batch_job_execution", String.class))
        .isEqualTo("STOPPED");
  }

  private static void assertCanBeResumed(Path work, String[] where) throws Exception {
    assertThat(Typed.vietnamese(Typed.with(new String[] {"resume", "2021"}, where)).code())
        .isEqualTo(3);
    assertThat(GoldenPlan2021.differences(work.resolve("2021/revision-1"))).isEmpty();
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
