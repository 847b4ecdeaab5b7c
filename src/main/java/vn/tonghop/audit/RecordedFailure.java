package vn.tonghop.audit;

import java.util.List;

/**
 * How the operations log says that a revision failed.
 *
 * @param stage name of the stage in which it happened, "" when before the first
 * @param cause name of the kind of cause
 * @param details what exactly
 */
public record RecordedFailure(String stage, String cause, List<Detail> details) {

  static RecordedFailure of(RecordedOperation recorded) {
    return new RecordedFailure(
        recorded.text("stage"),
        recorded.text("cause"),
        recorded.objects("details").stream().map(Detail::of).toList());
  }

  /**
   * One thing that is said of it.
   *
   * @param kind name of the sentence
   * @param arguments what the sentence names
   */
  public record Detail(String kind, List<String> arguments) {

    private static Detail of(RecordedOperation recorded) {
      return new Detail(recorded.required("kind"), recorded.texts("arguments"));
    }
  }
}
