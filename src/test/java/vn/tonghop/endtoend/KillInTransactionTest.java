package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.Tonghop;
import vn.tonghop.audit.Stage;

/**
 * The narrowest moments: between the commit of what a step did and the note that it did it, and
 * between what is written to the disk and the commit that goes with it.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillInTransactionTest {

  private static final Sample SAMPLE = Sample.of(2021);

  private final Undisturbed undisturbed = Undisturbed.run();

  static Stream<RowWrite> moments() {
    return Stream.of(
        new RowWrite("opening, half done", "submission", "insert", "new.number = 9"),
        new RowWrite("started, not logged", "operation_entry", "insert", "new.sequence = 1"),
        new RowWrite("job noted, not its execution", "batch_job_execution", "insert", "true"),
        RowWrite.completionOf("intake:6"),
        RowWrite.completionOf("validation:6"),
        new RowWrite("intake half sealed", "decision_seal", "insert", "new.sequence = 20"),
        new RowWrite("intake sealed, not logged", "operation_entry", "insert", "new.sequence = 2"),
        new RowWrite("published, not committed", "output", "insert", "true"),
        new RowWrite("delivered, not committed", "revision", "update", "new.state = 'PUBLISHED'"),
        new RowWrite(
            "all done, not noted", "batch_job_execution", "update", "new.status = 'COMPLETED'"));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void goesOnAsIfNothingHadHappened(RowWrite moment) throws Exception {
    Workplace work = Workplace.fresh();
    killedAt(moment, work);

    assertGoesOn(work);
  }

  @Test
  void goesOnFromWhicheverStageWasDoneAndNotNotedOneKillAfterTheOther() throws Exception {
    Workplace work = Workplace.fresh();
    for (Stage stage : Stage.values()) {
      killedAt(RowWrite.completionOf(stage.label()), work);
    }

    assertGoesOn(work);
  }

  private static void killedAt(RowWrite moment, Workplace work) throws Exception {
    try (Blockade blockade = Blockade.before(moment, work);
        JavaProcess run = JavaProcess.start(Tonghop.class, Command.typed(work, SAMPLE))) {
      blockade.awaitSomebody();
      run.kill();
    }
  }

  private void assertGoesOn(Workplace work) throws Exception {
    JavaProcess.Ended end = Command.run(work, SAMPLE);

    assertThat(end.exitCode()).as(end.out() + end.err()).isEqualTo(3);
    undisturbed.assertSame(work);
  }
}
