package vn.tonghop.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.YearHolder;

/** Shows how far the job is: on a terminal as it goes, elsewhere a line when a stage ends. */
final class ScreenProgress implements StageProgress {

  private static final long REDRAW_NANOS = 100_000_000;

  private final Screen screen;
  private final Words words;
  private final Map<Stage, Long> startedAt = new EnumMap<>(Stage.class);
  private final Map<Stage, Long> items = new EnumMap<>(Stage.class);
  private long drawnAt;

  ScreenProgress(Screen screen, Words words) {
    this.screen = screen;
    this.words = words;
  }

  @Override
  public void waiting(YearHolder silent, Duration atMost) {
    screen.say(words.say("progress.waiting", words.holder(silent), words.duration(atMost)));
  }

  @Override
  public synchronized void started(Stage stage) {
    startedAt.put(stage, System.nanoTime());
    items.put(stage, 0L);
    draw(stage);
  }

  @Override
  public synchronized void advanced(Stage stage, long more) {
    items.merge(stage, more, Long::sum);
    if (System.nanoTime() - drawnAt > REDRAW_NANOS) {
      draw(stage);
    }
  }

  @Override
  public synchronized void ended(Stage stage, boolean completed) {
    String state = words.say(completed ? "progress.done" : "progress.stopped");
    String line = line(stage) + "  " + state;
    if (screen.isInteractive()) {
      screen.replace(line);
      screen.say("");
    } else {
      screen.say(line);
    }
  }

  private void draw(Stage stage) {
    if (screen.isInteractive()) {
      drawnAt = System.nanoTime();
      screen.replace(line(stage));
    }
  }

  private String line(Stage stage) {
    Duration took = Duration.ofNanos(System.nanoTime() - startedAt.getOrDefault(stage, 0L));
    long rows = items.getOrDefault(stage, 0L);
    String count = rows == 0 ? "" : words.count("item", rows);
    return String.format(
        Locale.ROOT,
        "  %-16s %14s %9s",
        words.say("stage." + stage.label()),
        count,
        words.duration(took));
  }
}
