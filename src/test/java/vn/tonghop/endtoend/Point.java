package vn.tonghop.endtoend;

import vn.tonghop.audit.Stage;

/**
 * A point on the way of a run.
 *
 * @param count which time it comes there, from 1
 */
record Point(Stage stage, Moment moment, int count) {

  /** What a run tells of on its way. */
  enum Moment {
    STARTED,
    /** A chunk is written, and not committed yet. */
    ADVANCED,
    /** What the stage did is committed, and the next has not begun. */
    ENDED
  }

  static Point parse(String text) {
    String[] parts = text.split(" ", -1);
    return new Point(Stage.valueOf(parts[0]), Moment.valueOf(parts[1]), Integer.parseInt(parts[2]));
  }

  @Override
  public String toString() {
    return stage + " " + moment + " " + count;
  }
}
