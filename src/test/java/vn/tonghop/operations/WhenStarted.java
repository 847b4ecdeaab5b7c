package vn.tonghop.operations;

import java.util.function.Consumer;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;

/** Looks at something whenever a stage starts, before it does anything. */
record WhenStarted(Consumer<Stage> look) implements StageProgress {

  @Override
  public void started(Stage stage) {
    look.accept(stage);
  }

  @Override
  public void advanced(Stage stage, long items) {}

  @Override
  public void ended(Stage stage, boolean completed) {}
}
