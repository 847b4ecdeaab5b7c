package vn.tonghop.wholejob;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What share of the time of a job its logs and its ledger take, by a recording of Java's flight
 * recorder: {@code RECORDING}. Counted is the time that threads of the job work, by samples, and
 * the time that they wait for the database, each by what asked for it.
 */
public final class TimeShares {

  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String WAIT = "jdk.SocketRead";
  private static final String JOB = "vn.tonghop.";

  /** How far samples lie apart with the settings of the name "default". */
  private static final Duration PERIOD = Duration.ofMillis(20);

  /** By the classes of which one stands on the stack; the first that does counts. */
  private enum Part {
    AUDIT("vn.tonghop.audit.", "vn.tonghop.pipeline.Recorder", "vn.tonghop.pipeline.SealedLog"),
    LEDGER(
        "vn.tonghop.plan.Ledger",
        "vn.tonghop.plan.jdbc.JdbcLedger",
        "vn.tonghop.plan.jdbc.JdbcConservation",
        "vn.tonghop.pipeline.Balance"),
    ALL_ELSE(JOB);

    private final List<String> beginnings;

    Part(String... beginnings) {
      this.beginnings = List.of(beginnings);
    }

    private boolean has(RecordedFrame frame) {
      String type = frame.getMethod().getType().getName();
      return beginnings.stream().anyMatch(type::startsWith);
    }
  }

  private final Map<Part, Duration> worked = new EnumMap<>(Part.class);
  private final Map<Part, Duration> waited = new EnumMap<>(Part.class);

  private TimeShares() {}

  public static void main(String[] arguments) throws IOException {
    TimeShares shares = new TimeShares();
    try (RecordingFile recording = new RecordingFile(Path.of(arguments[0]))) {
      while (recording.hasMoreEvents()) {
        shares.read(recording.readEvent());
      }
    }
    shares.print();
  }

  private void read(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case SAMPLE -> count(event, worked, PERIOD);
      case WAIT -> count(event, waited, event.getDuration());
      default -> {}
    }
  }

  private static void count(RecordedEvent event, Map<Part, Duration> into, Duration time) {
    if (event.getStackTrace() != null) {
      List<RecordedFrame> frames = event.getStackTrace().getFrames();
      for (Part part : Part.values()) {
        if (frames.stream().anyMatch(part::has)) {
          into.merge(part, time, Duration::plus);
          return;
        }
      }
    }
  }

  private void print() {
    double all = 0;
    for (Part part : Part.values()) {
      all += seconds(worked, part) + seconds(waited, part);
    }
    for (Part part : Part.values()) {
      double both = seconds(worked, part) + seconds(waited, part);
      System.out.printf(
          Locale.ROOT,
          "  %-9s %6.1f s worked %6.1f s waited for the database %5.1f %%%n",
          part.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          seconds(worked, part),
          seconds(waited, part),
          100 * both / all);
    }
  }

  private static double seconds(Map<Part, Duration> times, Part part) {
    return times.getOrDefault(part, Duration.ZERO).toMillis() / 1e3;
  }
}
