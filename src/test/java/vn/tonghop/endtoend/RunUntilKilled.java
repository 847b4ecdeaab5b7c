package vn.tonghop.endtoend;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.operations.Application;
import vn.tonghop.pipeline.StageProgress;

/** A run that its parent kills: at a given point, where it stands still, or at any moment. */
final class RunUntilKilled {

  static final String THERE = "there";
  static final String BEGUN = "begun";

  private RunUntilKilled() {}

  /** Returns when the run has come to the point, where it stays until it is killed. */
  static JavaProcess standingAt(Point point, Workplace work, Sample sample, int threads)
      throws IOException {
    JavaProcess process = start(work, sample, threads, List.of(point.toString()));
    process.awaitLine(THERE);
    return process;
  }

  /** Returns when the run begins. */
  static JavaProcess begun(Workplace work, Sample sample, int threads) throws IOException {
    JavaProcess process = start(work, sample, threads, List.of());
    process.awaitLine(BEGUN);
    return process;
  }

  private static JavaProcess start(Workplace work, Sample sample, int threads, List<String> point)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                work.path().toString(),
                sample.job().toString(),
                sample.input().toString(),
                Integer.toString(threads)));
    arguments.addAll(point);
    return JavaProcess.start(RunUntilKilled.class, arguments);
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Workplace work = new Workplace(Path.of(arguments[0]));
    System.setProperty("tonghop.log", work.path().resolve("logs/tonghop.log").toString());
    Sample sample = new Sample(Path.of(arguments[1]), Path.of(arguments[2]));
    int threads = Integer.parseInt(arguments[3]);
    StageProgress progress =
        arguments.length == 4
            ? StageProgress.SILENT
            : new StandStill(Point.parse(arguments[4]), () -> out.println(THERE));
    try (Application application = Application.start(work.database(), threads)) {
      out.println(BEGUN);
      InProcess.run(application, work, sample, threads, progress);
    }
  }
}
