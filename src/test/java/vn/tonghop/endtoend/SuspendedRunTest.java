package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.Tonghop;
import vn.tonghop.audit.OperationEvent;
import vn.tonghop.golden.Json;

/**
 * A run that is asleep, as on a machine that was suspended, keeps its year for the time of a lease.
 * Then another takes over, and when the first wakes up it changes nothing any more.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes cannot be suspended")
class SuspendedRunTest {

  private static final Sample SAMPLE = Sample.of(2021);

  private final Undisturbed undisturbed = Undisturbed.run();

  @Test
  void isShutOutWhenItSleptBetweenTwoTransactions() throws Exception {
    Workplace work = Workplace.fresh();
    try (JavaProcess asleep = Command.runStandingAfter("  validation", work, SAMPLE)) {
      asleep.suspend();
      JavaProcess.Ended early = Command.resume(work, 2021);
      assertThat(early.exitCode()).isEqualTo(5);
      assertThat(early.err()).contains("process " + asleep.pid());

      assertThat(Command.takeOverFromSleeper(work, SAMPLE).exitCode()).isEqualTo(3);
      Json recovered = Books.of(work.database()).told(OperationEvent.RECOVERED);
      assertThat(recovered.number("process")).isEqualTo(asleep.pid());
      assertThat(recovered.text("processGone")).isEqualTo("false");
      assertThat(recovered.has("lastSign")).isTrue();

      asleep.goOn();
      assertCommitsNothing(asleep, work);
    }
  }

  static Stream<RowWrite> moments() {
    return Stream.of(
        new RowWrite("a chunk half written", "proposal", "update", "new.fate = 'ACCEPTED'"),
        new RowWrite("published, not committed", "output", "insert", "true"),
        new RowWrite("delivered, not committed", "revision", "update", "new.state = 'PUBLISHED'"));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void isShutOutWhenItSleptInATransaction(RowWrite moment) throws Exception {
    Workplace work = Workplace.fresh();
    Blockade blockade = Blockade.before(moment, work);
    try (JavaProcess asleep = JavaProcess.start(Tonghop.class, Command.typed(work, SAMPLE))) {
      try (blockade) {
        blockade.awaitSomebody();
        asleep.suspend();
        blockade.lift();

        JavaProcess.Ended successor = Command.takeOverFromSleeper(work, SAMPLE);

        assertThat(successor.exitCode()).as(successor.out() + successor.err()).isEqualTo(3);
      }
      assertCommitsNothing(asleep, work);
    }
  }

  private void assertCommitsNothing(JavaProcess asleep, Workplace work) throws Exception {
    Books books = Books.of(work.database());
    SortedMap<String, String> outputs = Workplace.hashes(work.outputs(2021, 1));

    asleep.wakeUp();

    JavaProcess.Ended ended = asleep.awaitEnd();
    assertThat(ended.exitCode()).as(ended.out() + ended.err()).isOne();
    assertThat(ended.err())
        .contains("another run took over the year", "The other run goes on", "status")
        .doesNotContain("\tat ");
    assertThat(Books.of(work.database())).isEqualTo(books);
    assertThat(Workplace.hashes(work.outputs(2021, 1))).isEqualTo(outputs);
    undisturbed.assertSame(work);
  }
}
