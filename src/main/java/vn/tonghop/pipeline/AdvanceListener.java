package vn.tonghop.pipeline;

import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.infrastructure.item.Chunk;
import vn.tonghop.audit.Stage;

/** Tells how many items a stage has written. */
final class AdvanceListener<O> implements ItemWriteListener<O> {

  private final Stage stage;
  private final StageProgress progress;

  AdvanceListener(Stage stage, StageProgress progress) {
    this.stage = stage;
    this.progress = progress;
  }

  @Override
  public void afterWrite(Chunk<? extends O> items) {
    progress.advanced(stage, items.size());
  }
}
