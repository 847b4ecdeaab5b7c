package vn.tonghop.pipeline;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;

/**
 * Reads one frozen submission item by item. A restart opens the same bytes and skips the items that
 * were committed; reading them again restores what the reader knows of the sheet by then. This
 * reader is not thread-safe: each partition has its own.
 */
final class IntakeReader extends AbstractItemCountingItemStreamItemReader<IntakeItem> {

  /** Opens the submission from its first row. */
  interface Opening {

    IntakeItems open() throws IOException;
  }

  private final Opening opening;
  private @Nullable IntakeItems items;
  private boolean ended;

  IntakeReader(Opening opening) {
    this.opening = opening;
    setName("intake");
  }

  @Override
  protected void doOpen() throws IOException {
    items = opening.open();
    ended = false;
  }

  @Override
  protected @Nullable IntakeItem doRead() throws IOException {
    // A step that died after its last commit skips one item more than there are.
    IntakeItem item = ended ? null : Objects.requireNonNull(items, "not open").next();
    ended = item == null;
    return item;
  }

  @Override
  protected void doClose() throws IOException {
    if (items != null) {
      items.close();
    }
  }
}
