package vn.tonghop.operations.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.Outcome;
import vn.tonghop.pipeline.OutputFolder;
import vn.tonghop.pipeline.StageFigures;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.YearHolder;

/**
 * What one command that works on a year took and came to. It is written beside the log, in place of
 * what the command before had written, so that a monitoring system always finds the last one; how
 * it failed is told too.
 */
public final class RunMetrics {

  private static final Logger LOG = LoggerFactory.getLogger(RunMetrics.class);

  private final String command;
  private final int year;
  private final Clock clock;
  private final Instant begun;
  private final Map<Stage, StageFigures> stages = new EnumMap<>(Stage.class);
  private final Map<Stage, Boolean> completed = new EnumMap<>(Stage.class);
  private @Nullable Outcome outcome;

  /** Begins to measure a command that works on that year. */
  public RunMetrics(String command, int year, Clock clock) {
    this.command = command;
    this.year = year;
    this.clock = clock;
    this.begun = clock.instant();
  }

  /** Takes down the figures of the stages, and passes everything on. */
  public StageProgress listeningWith(StageProgress shown) {
    return new StageProgress() {
      @Override
      public void waiting(YearHolder silent, Duration atMost) {
        shown.waiting(silent, atMost);
      }

      @Override
      public void started(Stage stage) {
        shown.started(stage);
      }

      @Override
      public void advanced(Stage stage, long items) {
        shown.advanced(stage, items);
      }

      @Override
      public void measured(Stage stage, StageFigures figures) {
        stages.put(stage, figures);
        shown.measured(stage, figures);
      }

      @Override
      public void ended(Stage stage, boolean done) {
        completed.put(stage, done);
        shown.ended(stage, done);
      }
    };
  }

  /** Takes down what came of it, and gives it back. */
  public Outcome cameTo(Outcome result) {
    outcome = result;
    return result;
  }

  /**
   * Writes the file, whole or not at all. That it cannot be written does not make the command fail:
   * it is logged.
   */
  public void write(Path file, int exitCode) {
    byte[] text = text(exitCode).getBytes(StandardCharsets.UTF_8);
    try {
      OutputFolder.replace(file, out -> out.write(text));
    } catch (IOException e) {
      LOG.warn("The metrics were not written to {}", file, e);
    }
  }

  String text(int exitCode) {
    Outcome result = outcome;
    MetricsText text = new MetricsText(year, result);
    text.command(command, exitCode, begun, clock.instant());
    stages.forEach(
        (stage, figures) -> text.stage(stage, figures, completed.getOrDefault(stage, false)));
    if (result != null) {
      text.rows(result);
    }
    text.memory();
    return text.end();
  }
}
