package vn.tonghop.operations.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Stage;
import vn.tonghop.finding.Severity;
import vn.tonghop.operations.Outcome;
import vn.tonghop.pipeline.StageFigures;
import vn.tonghop.plan.LedgerLine;
import vn.tonghop.proposal.Fate;

/** What a command took and came to, in the text format of Prometheus. */
final class MetricsText {

  private static final String SECONDS = "seconds";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** About a year, and the revision that came of it, if one did. */
  MetricsText(int year, @Nullable Outcome result) {
    registry
        .config()
        .commonTags(
            "year",
            Integer.toString(year),
            "revision",
            result == null ? "" : Integer.toString(result.revision().number()));
  }

  /** What was asked for, and when; and how it ended. */
  void command(String command, int exitCode, Instant begun, Instant ended) {
    Tags tags = Tags.of("command", command);
    gauge("run.exit.code", "Exit code of the last command", null, tags, exitCode);
    gauge("run.started.timestamp", "When it began", SECONDS, tags, seconds(begun));
    gauge("run.ended.timestamp", "When it ended", SECONDS, tags, seconds(ended));
    gauge(
        "run.duration", "How long it took", SECONDS, tags, seconds(Duration.between(begun, ended)));
  }

  void stage(Stage stage, StageFigures figures, boolean done) {
    Tags tags = Tags.of("stage", stage.label());
    gauge("stage.duration", "How long the stage took", SECONDS, tags, seconds(figures.took()));
    gauge("stage.items.read", "Items that the stage read", null, tags, figures.read());
    gauge("stage.items.written", "Items that it wrote", null, tags, figures.written());
    gauge("stage.commits", "Transactions committed", null, tags, figures.commits());
    gauge("stage.rollbacks", "Transactions rolled back", null, tags, figures.rollbacks());
    gauge("stage.completed", "1 if the stage came to its end", null, tags, done ? 1 : 0);
  }

  /** What became of what was read. */
  void rows(Outcome result) {
    LedgerLine total = result.ledger().total();
    gauge("rows.read", "Rows read from the submissions", null, Tags.empty(), total.rowsRead());
    for (Fate fate : Fate.values()) {
      Tags tags = Tags.of("fate", fate.name().toLowerCase(Locale.ROOT));
      gauge("proposals", "What became of the proposals", null, tags, total.of(fate).rows());
    }
    for (Severity severity : Severity.values()) {
      Tags tags = Tags.of("severity", severity.name().toLowerCase(Locale.ROOT));
      gauge("findings", "Findings of the revision", null, tags, result.findings().of(severity));
    }
  }

  /** Pools have their peaks at different moments: the sum is an upper bound. */
  void memory() {
    for (MemoryType type : MemoryType.values()) {
      long peak =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == type)
              .map(MemoryPoolMXBean::getPeakUsage)
              .mapToLong(MemoryUsage::getUsed)
              .sum();
      Tags tags = Tags.of("area", type == MemoryType.HEAP ? "heap" : "nonheap");
      gauge("jvm.memory.peak", "Most memory of the JVM in use", "bytes", tags, peak);
    }
  }

  private static double seconds(Instant instant) {
    return instant.toEpochMilli() / 1e3;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }

  /** The text; nothing can be added to it any more. */
  String end() {
    String text = registry.scrape();
    registry.close();
    return text;
  }

  /** One that has this value for ever. */
  private void gauge(String name, String help, @Nullable String unit, Tags tags, double value) {
    Gauge.builder("tonghop." + name, () -> value)
        .description(help)
        .baseUnit(unit)
        .tags(tags)
        .strongReference(true)
        .register(registry);
  }
}
