package vn.tonghop.pipeline;

import vn.tonghop.audit.Stage;

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

  void started(Stage stage);

  /** So many more items are done, and committed with the next chunk. */
  void advanced(Stage stage, long items);

  /** What the stage came to, told once, before its end. */
  default void measured(Stage stage, StageFigures figures) {}

  void ended(Stage stage, boolean completed);
}
