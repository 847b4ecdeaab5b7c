package vn.tonghop.pipeline;

import java.time.Duration;
import vn.tonghop.audit.Stage;
import vn.tonghop.revision.YearHolder;

/** Learns how far the job has come, while it runs; called from several threads. */
public interface StageProgress {

  /** Tells nobody. */
  StageProgress SILENT =
      new StageProgress() {
        @Override
        public void started(Stage stage) {}

        @Override
        public void advanced(Stage stage, long items) {}

        @Override
        public void ended(Stage stage, boolean completed) {}
      };

  /**
   * Nothing can begin yet: whoever held the year before may still be at work, and gives no sign.
   *
   * @param atMost how long it is waited for one
   */
  default void waiting(YearHolder silent, Duration atMost) {}

  void started(Stage stage);

  /** So many more items are done, and committed with the next chunk. */
  void advanced(Stage stage, long items);

  /** What the stage came to, told once, before its end. */
  default void measured(Stage stage, StageFigures figures) {}

  void ended(Stage stage, boolean completed);
}
