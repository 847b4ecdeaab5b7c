package vn.tonghop.endtoend;

/**
 * The writing of a row, by which a moment of a run is known from outside.
 *
 * @param what people call the moment
 * @param table into which it is written
 * @param action "insert" or "update"
 * @param condition on the row {@code new}
 */
record RowWrite(String what, String table, String action, String condition) {

  /** Everything the step did is committed, that it did it is not. */
  static RowWrite completionOf(String step) {
    return new RowWrite(
        step + " done, not noted",
        "batch_step_execution",
        "update",
        "new.step_name = '" + step + "' and new.status = 'COMPLETED'");
  }

  @Override
  public String toString() {
    return what;
  }
}
