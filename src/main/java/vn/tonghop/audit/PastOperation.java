package vn.tonghop.audit;

import java.time.Instant;

/**
 * An entry of the operations log, as far as people want to be reminded of it.
 *
 * @param event name of an {@link OperationEvent}, or of one that only another version knows
 */
public record PastOperation(Instant at, String actor, String event) {

  static PastOperation of(RecordedOperation recorded) {
    return new PastOperation(recorded.at(), recorded.required("actor"), recorded.event());
  }
}
