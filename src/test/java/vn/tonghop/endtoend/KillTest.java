package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.audit.Stage;

/**
 * Whatever the point at which a run is killed, going on ends as if nothing had happened: the same
 * bytes, no row twice, no row missing, and no server left behind.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

  private static final Sample SAMPLE = Sample.of(2021);
  private static final int THREADS = 2;
  private static final Queue<String> PLACES = new ConcurrentLinkedQueue<>();

  private final Undisturbed undisturbed = Undisturbed.run();

  /** Midway and at the ends of stages: see {@link KillInTransactionTest}. */
  @Test
  void goesOnFromTheBeginningOfEveryStageOneKillAfterTheOther() throws Exception {
    Workplace work = Workplace.fresh();
    for (Stage stage : Stage.values()) {
      Point beginning = new Point(stage, Point.Moment.STARTED, 1);
      RunUntilKilled.standingAt(beginning, work, SAMPLE, THREADS).close();
      assertThat(work.servers()).hasSize(1);
    }

    JavaProcess.Ended end = Command.resume(work, 2021);

    assertThat(end.exitCode()).as(end.out() + end.err()).isEqualTo(3);
    undisturbed.assertSame(work);
    Books books = Books.of(work.database());
    assertThat(books.allTold(OperationEvent.RESUMED))
        .extracting(resumed -> resumed.text("from"))
        .isEqualTo(Arrays.stream(Stage.values()).map(Stage::label).toList());
    assertThat(books.allTold(OperationEvent.RECOVERED))
        .hasSameSizeAs(Stage.values())
        .allMatch(recovered -> recovered.text("processGone").equals("true"));
  }

  /**
   * A few of which each blow is among the first, and some strike again. Many more are dealt by
   * {@code src/bench/crash-matrix.sh}.
   */
  @ParameterizedTest
  @ValueSource(longs = {2, 9, 22, 28, 30, 32})
  void goesOnFromAnyMoment(long seed) throws Exception {
    CrashTrial trial = new CrashTrial(seed, Workplace.fresh(), undisturbed);
    trial.endsAsIfNothingHadHappened();
    PLACES.addAll(trial.hits().stream().map(CrashTrial.Hit::place).toList());
  }

  /** Strikes that all miss the stages would show nothing; which ones they hit is for the clock. */
  @AfterAll
  static void stagesWereStruck() {
    assertThat(PLACES.stream().filter(Whereabouts::isStage).distinct().count())
        .as("stages struck, of %s", PLACES)
        .isGreaterThanOrEqualTo(2);
  }
}
