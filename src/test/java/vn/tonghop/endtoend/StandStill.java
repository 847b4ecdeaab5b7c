package vn.tonghop.endtoend;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;

/** Stands still for ever at one point of a run, and says so. */
final class StandStill implements StageProgress {

  private final Point point;
  private final Runnable sayThere;
  private final AtomicInteger times = new AtomicInteger();

  StandStill(Point point, Runnable sayThere) {
    this.point = point;
    this.sayThere = sayThere;
  }

  @Override
  public void started(Stage stage) {
    at(stage, Point.Moment.STARTED);
  }

  @Override
  public void advanced(Stage stage, long items) {
    at(stage, Point.Moment.ADVANCED);
  }

  @Override
  public void ended(Stage stage, boolean completed) {
    at(stage, Point.Moment.ENDED);
  }

  private void at(Stage stage, Point.Moment moment) {
    if (stage == point.stage()
        && moment == point.moment()
        && times.incrementAndGet() == point.count()) {
      sayThere.run();
      forEver();
    }
  }

  private static void forEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("it was to be killed, not interrupted", e);
    }
  }
}
