package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server goes away in the middle of a run, and the next command starts it again. */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "servers are stopped in another way")
class DatabaseStoppedTest {

  private static final Sample SAMPLE = Sample.of(2021);

  private final Undisturbed undisturbed = Undisturbed.run();

  /** INT is what {@code pg_ctl stop} sends. */
  @ParameterizedTest
  @CsvSource({"INT, intake", "KILL, reconciliation"})
  void whatWasCommittedIsKeptAndTheNextCommandGoesOn(String signal, String stage) throws Exception {
    Workplace work = Workplace.fresh();
    try (JavaProcess run = Command.runStandingAfter("  " + stage, work, SAMPLE)) {
      stopServer(signal, work);
      run.goOn();

      JavaProcess.Ended failed = run.awaitEnd();
      assertThat(failed.exitCode()).as(failed.out() + failed.err()).isOne();
      assertThat(failed.err())
          .contains("the database does not answer any more", " kept.")
          .containsPattern("run jobs/2021|resume 2021")
          .doesNotContain("\tat ");
    }

    JavaProcess.Ended end = Command.resume(work, 2021);

    assertThat(end.exitCode()).as(end.out() + end.err()).isEqualTo(3);
    assertThat(end.out()).doesNotContain("  " + stage);
    undisturbed.assertSame(work);
  }

  private static void stopServer(String signal, Workplace work) throws Exception {
    List<ProcessHandle> servers = work.servers();
    assertThat(servers).hasSize(1);
    Signal.send(signal, servers.get(0));
    servers.get(0).onExit().join();
  }
}
