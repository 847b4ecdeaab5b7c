package vn.tonghop.operations.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tonghop.audit.Stage;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.Outcome;
import vn.tonghop.pipeline.StageFigures;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;
import vn.tonghop.revision.YearHolder;

/**
 * What one command that works on a year took and came to. It is written beside the log, in place of
 * what the command before had written, so that a monitoring system always finds the last one; how
 * it failed is told too.
 */
public final class RunMetrics {

  private static final Logger LOG = LoggerFactory.getLogger(RunMetrics.class);

  private static final String SECONDS = "seconds";

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
    Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(partial, text(exitCode), StandardCharsets.UTF_8);
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The metrics were not written to {}", file, e);
    }
  }

  String text(int exitCode) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Outcome result = outcome;
    registry
        .config()
        .commonTags(
            "year",
            Integer.toString(year),
            "revision",
            result == null ? "" : Integer.toString(result.revision().number()));
    Gauges gauges = new Gauges(registry);
    run(gauges, exitCode);
    stages.forEach((stage, figures) -> stage(gauges, stage, figures));
    if (result != null) {
      rows(gauges, result);
    }
    memory(gauges);
    String text = registry.scrape();
    registry.close();
    return text;
  }

  private void run(Gauges gauges, int exitCode) {
    Instant ended = clock.instant();
    Tags tags = Tags.of("command", command);
    gauges.set("run.exit.code", "Exit code of the last command", null, tags, exitCode);
    gauges.set("run.started.timestamp", "When it began", SECONDS, tags, seconds(begun));
    gauges.set("run.ended.timestamp", "When it ended", SECONDS, tags, seconds(ended));
    gauges.set(
        "run.duration", "How long it took", SECONDS, tags, seconds(Duration.between(begun, ended)));
  }

  private void stage(Gauges gauges, Stage stage, StageFigures figures) {
    Tags tags = Tags.of("stage", stage.label());
    gauges.set("stage.duration", "How long the stage took", SECONDS, tags, seconds(figures.took()));
    gauges.set("stage.items.read", "Items that the stage read", null, tags, figures.read());
    gauges.set("stage.items.written", "Items that it wrote", null, tags, figures.written());
    gauges.set("stage.commits", "Transactions committed", null, tags, figures.commits());
    gauges.set("stage.rollbacks", "Transactions rolled back", null, tags, figures.rollbacks());
    boolean done = completed.getOrDefault(stage, false);
    gauges.set("stage.completed", "1 if the stage came to its end", null, tags, done ? 1 : 0);
  }

  private static void rows(Gauges gauges, Outcome result) {
    LedgerLine total = result.ledger().total();
    gauges.set("rows.read", "Rows read from the submissions", null, Tags.empty(), total.rowsRead());
    for (Fate fate : Fate.values()) {
      Tags tags = Tags.of("fate", fate.name().toLowerCase(Locale.ROOT));
      gauges.set("proposals", "What became of the proposals", null, tags, total.of(fate).rows());
    }
    for (Severity severity : Severity.values()) {
      Tags tags = Tags.of("severity", severity.name().toLowerCase(Locale.ROOT));
      gauges.set(
          "findings", "Findings of the revision", null, tags, result.findings().of(severity));
    }
  }

  /** Pools have their peaks at different moments: the sum is an upper bound. */
  private static void memory(Gauges gauges) {
    for (MemoryType type : MemoryType.values()) {
      long peak =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == type)
              .map(MemoryPoolMXBean::getPeakUsage)
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      Tags tags = Tags.of("area", type == MemoryType.HEAP ? "heap" : "nonheap");
      gauges.set("jvm.memory.peak", "Most memory of the JVM in use", "bytes", tags, peak);
    }
  }

  private static double seconds(Instant instant) {
    return instant.toEpochMilli() / 1e3;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  /** Registers gauges that have one value for ever. */
  private record Gauges(MeterRegistry registry) {

    void set(String name, String help, @Nullable String unit, Tags tags, double value) {
      Gauge.builder("tonghop." + name, () -> value)
          .description(help)
          .baseUnit(unit)
          .tags(tags)
          .strongReference(true)
          .register(registry);
    }
  }
}
