package vn.tonghop.endtoend;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tonghop.audit.Stage;

/**
 * Kills many runs at random moments, lets each go on, and counts how many ended as if nothing had
 * happened. Arguments: how many, the first seed, how many at once. Exit code 1 if any did not.
 */
final class CrashMatrix {

  private static final int MANY = 100;

  private final Undisturbed undisturbed = Undisturbed.run();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<String, Integer> places = new ConcurrentHashMap<>();
  private final SortedSet<Long> failed = new TreeSet<>();

  public static void main(String[] arguments) throws Exception {
    int points = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    int atOnce = Integer.parseInt(arguments[2]);
    System.exit(new CrashMatrix().run(points, seed, atOnce) ? 0 : 1);
  }

  private boolean run(int points, long firstSeed, int atOnce) throws Exception {
    out.println("undisturbed: " + undisturbed.millis() + " ms from start to end");
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    List<Future<?>> trials = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + points; seed++) {
      long its = seed;
      trials.add(workers.submit(() -> attempt(its)));
    }
    for (Future<?> trial : trials) {
      trial.get();
    }
    workers.shutdown();
    report(points);
    return failed.isEmpty() && struckEverywhere(points);
  }

  /** Of many strikes some hit each stage; if not, this program looks for stages in a wrong way. */
  private boolean struckEverywhere(int points) {
    boolean everywhere =
        Arrays.stream(Stage.values()).allMatch(stage -> places.containsKey(stage.label()));
    if (points >= MANY && !everywhere) {
      out.println("a stage was never struck: these trials show nothing of it");
    }
    return points < MANY || everywhere;
  }

  private void attempt(long seed) {
    try {
      Workplace work = Workplace.fresh();
      CrashTrial trial = new CrashTrial(seed, work, undisturbed);
      boolean identical = isIdentical(seed, trial);
      count(trial);
      if (identical) {
        work.delete();
      } else {
        out.println("      kept in " + keep(seed, work));
      }
    } catch (Exception e) {
      throw new IllegalStateException("seed " + seed, e);
    }
  }

  private boolean isIdentical(long seed, CrashTrial trial) {
    try {
      trial.endsAsIfNothingHadHappened();
      out.printf("%5d identical  %s%n", seed, trial.hits());
      return true;
    } catch (Exception | AssertionError e) {
      out.printf("%5d DIFFERENT  %s%n%s%n", seed, trial.hits(), e);
      synchronized (failed) {
        failed.add(seed);
      }
      return false;
    }
  }

  private void count(CrashTrial trial) {
    for (CrashTrial.Hit hit : trial.hits()) {
      places.merge(hit.place(), 1, Integer::sum);
    }
  }

  private static Path keep(long seed, Workplace work) throws Exception {
    Path kept = Files.createDirectories(Path.of("target", "crash-matrix")).resolve("seed-" + seed);
    return Files.move(work.path(), kept, StandardCopyOption.REPLACE_EXISTING);
  }

  private void report(int points) {
    out.println();
    out.println("struck in:");
    for (String place : Whereabouts.all()) {
      out.printf("  %-16s %4d%n", place, places.getOrDefault(place, 0));
    }
    out.println((points - failed.size()) + " of " + points + " ended identical");
    if (!failed.isEmpty()) {
      out.println("seeds that did not: " + failed);
    }
  }
}
