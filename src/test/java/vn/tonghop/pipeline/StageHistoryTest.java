package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.Stage;

/** What a stage took and did, whatever happened to the processes that worked on it. */
class StageHistoryTest {

  private static final LocalDateTime SEVEN = LocalDateTime.parse("2026-11-21T07:00:00");

  @Test
  void addsUpWhatWasFailedResumedAndCompleted() {
    StageHistory history =
        StageHistory.of(
            Stage.INTAKE,
            List.of(
                row(1, "intake", "FAILED", "FAILED", 0, 10, 700),
                row(1, "intake:1", "COMPLETED", "COMPLETED", 0, 4, 200),
                row(1, "intake:2", "FAILED", "FAILED", 0, 10, 500),
                row(2, "intake", "COMPLETED", "COMPLETED", 100, 105, 300),
                row(2, "intake:2", "COMPLETED", "COMPLETED", 100, 105, 300)));

    assertThat(history.state()).isEqualTo("COMPLETED");
    assertThat(history.executions()).isEqualTo(2);
    assertThat(history.written()).isEqualTo(1_000);
    assertThat(history.took()).isEqualTo(Duration.ofSeconds(15));
    assertThat(history.atLeast()).isFalse();
    assertThat(history.runningSince()).isNull();
  }

  /** Recovering sets its end to when that was done, be it days later. */
  @Test
  void ofOneThatWasKilledOnlyTheTimeUntilItsLastDoneSubmissionCounts() {
    StageHistory history =
        StageHistory.of(
            Stage.INTAKE,
            List.of(
                row(1, "intake", "FAILED", "EXECUTING", 0, 90_000, 0),
                row(1, "intake:1", "COMPLETED", "COMPLETED", 1, 4, 200),
                row(1, "intake:2", "FAILED", "EXECUTING", 1, 90_000, 500),
                row(2, "intake", "COMPLETED", "COMPLETED", 90_001, 90_003, 100),
                row(2, "intake:2", "COMPLETED", "COMPLETED", 90_001, 90_003, 100)));

    assertThat(history.took()).isEqualTo(Duration.ofSeconds(4 + 2));
    assertThat(history.atLeast()).isTrue();
    assertThat(history.written()).isEqualTo(800);
  }

  @Test
  void oneThatRunsSaysSinceWhen() {
    StageHistory history =
        StageHistory.of(
            Stage.DEDUPLICATION,
            List.of(
                new StepRow(1, "deduplication", "STARTED", "EXECUTING", SEVEN, null, 0, 0, 0),
                row(1, "intake", "COMPLETED", "COMPLETED", 0, 10, 700)));

    assertThat(history.runningSince()).isEqualTo(SEVEN);
    assertThat(history.took()).isZero();
    assertThat(history.atLeast()).isFalse();
    assertThat(history.executions()).isEqualTo(1);
  }

  @Test
  void aClockThatWasSetBackTakesNothingAway() {
    StageHistory history =
        StageHistory.of(
            Stage.DELIVERY, List.of(row(1, "delivery", "COMPLETED", "COMPLETED", 10, 3, 3)));

    assertThat(history.took()).isZero();
  }

  @Test
  void attemptsThatNeverSaidHowTheyEndedWereCutShort() {
    assertThat(Attempts.of(List.of("UNKNOWN", "FAILED", "STOPPED", "COMPLETED", "UNKNOWN")))
        .isEqualTo(new Attempts(1, 1, 1, 2));
    assertThat(Attempts.of(List.of()).total()).isZero();
  }

  private static StepRow row(
      long execution,
      String step,
      String status,
      String exitCode,
      long start,
      long end,
      long written) {
    return new StepRow(
        execution,
        step,
        status,
        exitCode,
        SEVEN.plusSeconds(start),
        SEVEN.plusSeconds(end),
        written,
        1,
        0);
  }
}
