package vn.tonghop.operations.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageFigures;
import vn.tonghop.pipeline.StageProgress;

class RunMetricsTest {

  private static final Clock SEVEN =
      Clock.fixed(Instant.parse("2026-11-21T07:00:00Z"), ZoneOffset.UTC);

  private final RunMetrics metrics = new RunMetrics("run", 2021, SEVEN);

  @Test
  void tellsOfEachStageWhatItTookAndCameTo() {
    StageProgress progress = metrics.listeningWith(StageProgress.SILENT);
    progress.started(Stage.INTAKE);
    progress.measured(Stage.INTAKE, new StageFigures(Duration.ofMillis(1_250), 380, 379, 15, 1));
    progress.ended(Stage.INTAKE, true);
    progress.started(Stage.VALIDATION);
    progress.measured(Stage.VALIDATION, new StageFigures(Duration.ofSeconds(2), 31, 31, 14, 0));
    progress.ended(Stage.VALIDATION, false);

    assertThat(metrics.text(3).lines())
        .contains(
            "# HELP tonghop_run_exit_code Exit code of the last command",
            "# TYPE tonghop_run_exit_code gauge",
            "tonghop_run_exit_code{command=\"run\",revision=\"\",year=\"2021\"} 3.0",
            "tonghop_run_ended_timestamp_seconds{command=\"run\",revision=\"\",year=\"2021\"}"
                + " 1.7952444E9",
            of("duration_seconds", "intake", "1.25"),
            of("items_read", "intake", "380.0"),
            of("items_written", "intake", "379.0"),
            of("commits", "intake", "15.0"),
            of("rollbacks", "intake", "1.0"),
            of("completed", "intake", "1.0"),
            of("completed", "validation", "0.0"));
  }

  /** One line that it does not understand, and the collector drops the whole file. */
  @Test
  void everyLineIsAsTheCollectorReadsIt() {
    assertThat(metrics.text(1).lines())
        .allMatch(
            line ->
                line.matches("# HELP [a-z_]+ .+")
                    || line.matches("# TYPE [a-z_]+ gauge")
                    || line.matches("[a-z_]+\\{([a-z]+=\"[^\"\\\\]*\",?)+} -?\\d+\\.\\d+(E\\d+)?"));
    assertThat(metrics.text(1)).endsWith("\n");
    List<String> names = metrics.text(1).lines().filter(line -> line.startsWith("# TYPE")).toList();
    assertThat(names).doesNotHaveDuplicates().anyMatch(line -> line.contains("memory_peak"));
  }

  @Test
  void takesThePlaceOfWhatWasThereAndLeavesNothingElse(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("logs/metrics-2021.prom");
    metrics.write(file, 0);
    metrics.write(file, 1);

    assertThat(Files.readString(file)).contains("exit_code{command=\"run\"", "} 1.0\n");
    try (Stream<Path> all = Files.list(folder.resolve("logs"))) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFailure(@TempDir Path folder) throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("logs"), "no folder");

    metrics.write(inTheWay.resolve("metrics-2021.prom"), 0);

    assertThat(inTheWay).hasContent("no folder");
  }

  private static String of(String name, String stage, String value) {
    return "tonghop_stage_%s{revision=\"\",stage=\"%s\",year=\"2021\"} %s"
        .formatted(name, stage, value);
  }
}
