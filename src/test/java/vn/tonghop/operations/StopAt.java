package vn.tonghop.operations;

import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;

/** Does something once, when the first items of a stage are written, or at its beginning. */
final class StopAt implements StageProgress {

  private final Stage stage;
  private final boolean underWay;
  private final Runnable action;
  private boolean done;

  private StopAt(Stage stage, boolean underWay, Runnable action) {
    this.stage = stage;
    this.underWay = underWay;
    this.action = action;
  }

  static StopAt beginningOf(Stage stage, Runnable action) {
    return new StopAt(stage, false, action);
  }

  static StopAt middleOf(Stage stage, Runnable action) {
    return new StopAt(stage, true, action);
  }

  @Override
  public synchronized void started(Stage begun) {
    act(begun, !underWay);
  }

  @Override
  public synchronized void advanced(Stage at, long items) {
    act(at, underWay);
  }

  @Override
  public void ended(Stage at, boolean completed) {}

  private void act(Stage at, boolean now) {
    if (now && at == stage && !done) {
      done = true;
      action.run();
    }
  }
}
