package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.Tonghop;
import vn.tonghop.audit.Stage;
import vn.tonghop.cli.StandingCommand;

/** Commands as an operator gives them, each in a JVM of its own, in English. */
final class Command {

  /** Long enough for one's own signs of life, on a machine that has much else to do. */
  private static final String IMPATIENT = "3s";

  private static final int REFUSED = 5;

  /** Each takes a second at least, in which a JVM starts; together they outlast the lease. */
  private static final int MOST_REFUSALS = 4;

  private Command() {}

  /** Begins a run that stands still when it has said a line that begins like that. */
  static JavaProcess runStandingAfter(String line, Workplace work, Sample sample)
      throws IOException {
    JavaProcess process =
        JavaProcess.start(StandingCommand.class, standingAfter(line, work, sample));
    process.awaitLine(StandingCommand.THERE);
    return process;
  }

  /** The arguments of a {@link StandingCommand}. */
  static List<String> standingAfter(String line, Workplace work, Sample sample) {
    List<String> arguments = new ArrayList<>(List.of(line));
    arguments.addAll(typed(work, sample));
    return arguments;
  }

  /** The arguments of a run by two threads. */
  static List<String> typed(Workplace work, Sample sample) {
    return in(
        work.path(),
        List.of(
            "run",
            sample.job().toString(),
            "--input",
            sample.input().toString(),
            "--threads",
            "2"));
  }

  static JavaProcess.Ended run(Workplace work, Sample sample, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("run", sample.job().toString()));
    arguments.addAll(List.of("--input", sample.input().toString()));
    arguments.addAll(List.of(options));
    return execute(work, arguments);
  }

  static JavaProcess.Ended resume(Workplace work, int year)
      throws IOException, InterruptedException {
    return execute(work, List.of("resume", Integer.toString(year)));
  }

  static JavaProcess.Ended rerun(Workplace work, int year, Stage from, String... options)
      throws IOException, InterruptedException {
    return execute(work, rerunning(year, from, options));
  }

  static List<String> rerunning(int year, Stage from, String... options) {
    List<String> arguments = new ArrayList<>(List.of("rerun", Integer.toString(year)));
    arguments.addAll(List.of("--from", from.label(), "--reason", "the rules were mended"));
    arguments.addAll(List.of(options));
    return arguments;
  }

  /** A run by somebody who waits but seconds for a sign of life of whoever has the year. */
  static JavaProcess.Ended takeOver(Workplace work, Sample sample)
      throws IOException, InterruptedException {
    return runWithLease(IMPATIENT, work, sample);
  }

  /**
   * A run that gets the year of a process that is asleep: refused as long as that one's last sign
   * of life is fresh, it tries again, as an operator would. A sleeper gives no other.
   */
  static JavaProcess.Ended takeOverFromSleeper(Workplace work, Sample sample)
      throws IOException, InterruptedException {
    JavaProcess.Ended ended = takeOver(work, sample);
    for (int again = 0; again < MOST_REFUSALS && ended.exitCode() == REFUSED; again++) {
      ended = takeOver(work, sample);
    }
    return ended;
  }

  static JavaProcess.Ended runWithLease(String lease, Workplace work, Sample sample)
      throws IOException, InterruptedException {
    List<String> options = List.of("-Dtonghop.year-lease=" + lease);
    try (JavaProcess process =
        JavaProcess.start(JavaProcess.JAVA, options, Tonghop.class, typed(work, sample))) {
      return process.awaitEnd();
    }
  }

  static JavaProcess.Ended status(Workplace work, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("status"));
    all.addAll(List.of(arguments));
    return execute(work, all);
  }

  private static JavaProcess.Ended execute(Workplace work, List<String> arguments)
      throws IOException, InterruptedException {
    try (JavaProcess process = JavaProcess.start(Tonghop.class, in(work.path(), arguments))) {
      return process.awaitEnd();
    }
  }

  /** The arguments of a command that works in that folder. */
  static List<String> in(Path work, List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--work", work.toString(), "--lang", "en"));
    return all;
  }
}
