package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.audit.Stage;

/**
 * Whatever the point at which a run is killed, going on ends as if nothing had happened: the same
 * bytes, no row twice, no row missing, and no server left behind.
 */
class KillTest {

  private static final Sample SAMPLE = Sample.of(2021);
  private static final int THREADS = 2;

  private static Undisturbed undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    undisturbed = Undisturbed.run(SAMPLE, THREADS);
  }

  static Stream<Point> points() {
    Stream<Point> ends =
        Arrays.stream(Stage.values())
            .flatMap(
                stage ->
                    Stream.of(
                        new Point(stage, Point.Moment.STARTED, 1),
                        new Point(stage, Point.Moment.ENDED, 1)));
    Stream<Point> midway =
        Stream.of(Stage.INTAKE, Stage.VALIDATION)
            .map(stage -> new Point(stage, Point.Moment.ADVANCED, 7));
    return Stream.concat(ends, midway);
  }

  @ParameterizedTest
  @MethodSource("points")
  void goesOnFromWhereverItWasKilled(Point point) throws Exception {
    Workplace work = Workplace.fresh();
    try (JavaProcess run = RunUntilKilled.standingAt(point, work, SAMPLE, THREADS)) {
      run.kill();
    }
    assertThat(work.servers()).hasSize(1);

    JavaProcess.Ended end =
        point.stage().ordinal() % 3 == 0 ? Command.run(work, SAMPLE) : Command.resume(work, 2021);

    assertThat(end.exitCode()).as(end.out() + end.err()).isEqualTo(3);
    undisturbed.assertSame(work);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void goesOnFromAnyMoment(int seed) throws Exception {
    Workplace work = Workplace.fresh();
    Random random = new Random(seed);
    try (JavaProcess run = RunUntilKilled.begun(work, SAMPLE, THREADS)) {
      run.killAfter(random.nextLong(undisturbed.millis()));
    }

    JavaProcess.Ended end = Command.run(work, SAMPLE);

    assertThat(end.exitCode()).as(end.out() + end.err()).isEqualTo(3);
    undisturbed.assertSame(work);
  }

  @Test
  void goesOnWhenItIsKilledAtOnePointAfterTheOther() throws Exception {
    Workplace work = Workplace.fresh();
    List<Point> afterEachCommit =
        Arrays.stream(Stage.values())
            .map(stage -> new Point(stage, Point.Moment.ENDED, 1))
            .limit(Stage.DELIVERY.ordinal())
            .toList();
    for (Point point : afterEachCommit) {
      RunUntilKilled.standingAt(point, work, SAMPLE, THREADS).close();
    }

    assertThat(Command.resume(work, 2021).exitCode()).isEqualTo(3);
    undisturbed.assertSame(work);
  }
}
