package vn.tonghop.pipeline.trace;

import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.infrastructure.item.Chunk;
import vn.tonghop.audit.Stage;

/** Makes an event of each chunk of one submission. Not thread-safe: each partition has its own. */
public final class ChunkTrace<I, O> implements ChunkListener<I, O> {

  private final Stage stage;
  private final String submission;
  private ChunkEvent event = new ChunkEvent();

  public ChunkTrace(Stage stage, String submission) {
    this.stage = stage;
    this.submission = submission;
  }

  @Override
  public void beforeChunk(Chunk<I> read) {
    event = new ChunkEvent();
    event.begin();
  }

  @Override
  public void afterChunk(Chunk<O> written) {
    commit(written, false);
  }

  @Override
  public void onChunkError(Exception failure, Chunk<O> written) {
    commit(written, true);
  }

  private void commit(Chunk<O> chunk, boolean failed) {
    event.end();
    if (event.shouldCommit()) {
      event.stage = stage.label();
      event.submission = submission;
      event.items = chunk.size();
      event.failed = failed;
      event.commit();
    }
  }
}
