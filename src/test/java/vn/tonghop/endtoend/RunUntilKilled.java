package vn.tonghop.endtoend;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.operations.Application;
import vn.tonghop.pipeline.StageProgress;

/** A run that its parent kills at a given point, where it stands still. */
final class RunUntilKilled {

  static final String THERE = "there";

  private RunUntilKilled() {}

  /** Returns when the run has come to the point, where it stays until it is killed. */
  static JavaProcess standingAt(Point point, Workplace work, Sample sample, int threads)
      throws IOException {
    List<String> arguments =
        List.of(
            work.path().toString(),
            sample.job().toString(),
            sample.input().toString(),
            Integer.toString(threads),
            point.toString());
    JavaProcess process = JavaProcess.start(RunUntilKilled.class, arguments);
    process.awaitLine(THERE);
    return process;
  }

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Workplace work = new Workplace(Path.of(arguments[0]));
    System.setProperty("tonghop.log", work.path().resolve("logs/tonghop.jsonl").toString());
    Sample sample = new Sample(Path.of(arguments[1]), Path.of(arguments[2]));
    int threads = Integer.parseInt(arguments[3]);
    StageProgress progress = new StandStill(Point.parse(arguments[4]), () -> out.println(THERE));
    try (Application application = Application.start(work.database(), threads)) {
      InProcess.run(application, work, sample, threads, progress);
    }
  }
}
