package vn.tonghop.pipeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a step, of a stage or of a submission in it, as Spring Batch keeps it.
 *
 * @param execution the execution of the job that it belongs to
 * @param step its name, for instance "intake" or "intake:7"
 * @param status as Spring Batch names it
 * @param exitCode the same, but left as it was at the beginning when its process was killed, even
 *     after it was recovered
 * @param start in the time zone of the process that ran it; null when it had not begun
 * @param end null while it runs; of one that was killed, when that was found out
 */
record StepRow(
    long execution,
    String step,
    String status,
    String exitCode,
    @Nullable LocalDateTime start,
    @Nullable LocalDateTime end,
    long written,
    long commits,
    long rollbacks) {

  private static final Set<String> BY_ITSELF = Set.of("COMPLETED", "FAILED", "STOPPED");

  boolean isOf(String stage) {
    return step.equals(stage);
  }

  boolean isPartOf(String stage) {
    return step.startsWith(stage + ":");
  }

  /** Whether it came to its end itself, well or not. */
  boolean endedByItself() {
    return end != null && BY_ITSELF.contains(exitCode);
  }

  /** From its start to the given moment; nothing if a clock was set back in between. */
  Duration until(@Nullable LocalDateTime moment) {
    return start == null || moment == null || moment.isBefore(start)
        ? Duration.ZERO
        : Duration.between(start, moment);
  }
}
