package vn.tonghop.pipeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.audit.Stage;

/**
 * What a stage of a revision came to, over all its executions.
 *
 * @param state of the last one, as Spring Batch names it; "" when there is none
 * @param executions how many there were
 * @param written items committed
 * @param commits transactions committed
 * @param rollbacks transactions rolled back
 * @param took all that have ended, together
 * @param atLeast whether it took longer: of an execution whose process was killed, only the time
 *     until its last submission was done is known
 * @param runningSince when the last one began, in the time zone of the process that runs it; null
 *     when it has ended
 */
public record StageHistory(
    Stage stage,
    String state,
    int executions,
    long written,
    long commits,
    long rollbacks,
    Duration took,
    boolean atLeast,
    @Nullable LocalDateTime runningSince) {

  static StageHistory of(Stage stage, List<StepRow> rows) {
    List<StepRow> whole = rows.stream().filter(row -> row.isOf(stage.label())).toList();
    List<StepRow> parts = rows.stream().filter(row -> row.isPartOf(stage.label())).toList();
    // What a partitioned stage says of itself is a sum, made when all its parts have ended.
    List<StepRow> counted = parts.isEmpty() ? whole : parts;
    StepRow last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
    return new StageHistory(
        stage,
        last == null ? "" : last.status(),
        whole.size(),
        counted.stream().mapToLong(StepRow::written).sum(),
        counted.stream().mapToLong(StepRow::commits).sum(),
        counted.stream().mapToLong(StepRow::rollbacks).sum(),
        whole.stream().map(row -> took(row, parts)).reduce(Duration.ZERO, Duration::plus),
        whole.stream().anyMatch(row -> row.end() != null && !row.endedByItself()),
        last == null || last.end() != null ? null : last.start());
  }

  private static Duration took(StepRow row, List<StepRow> parts) {
    if (row.endedByItself()) {
      return row.until(row.end());
    }
    return parts.stream()
        .filter(part -> part.execution() == row.execution() && part.endedByItself())
        .map(StepRow::end)
        .filter(Objects::nonNull)
        .max(LocalDateTime::compareTo)
        .filter(end -> row.end() != null)
        .map(row::until)
        .orElse(Duration.ZERO);
  }
}
