package vn.tonghop.audit;

/**
 * What the operations log says of how a revision came about by a rerun.
 *
 * @param of number of the revision whose inputs and results were taken
 * @param from label of the first stage that was done again
 * @param reason why, in the words of who asked for it
 */
public record RecordedRerun(int of, String from, String reason) {

  static RecordedRerun of(RecordedOperation recorded) {
    return new RecordedRerun(
        recorded.integer("of"), recorded.text("from"), recorded.text("reason"));
  }
}
