package vn.tonghop.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import vn.tonghop.intake.IntakeItem;
import vn.tonghop.intake.IntakeItems;

/**
 * Reads one frozen submission item by item. A restart opens the same bytes and skips the items that
 * are kept; reading them again restores what the reader knows of the sheet by then. This reader is
 * not thread-safe: each partition has its own.
 *
 * <p>How many are kept it learns from what is kept, and not from an execution context: Spring Batch
 * saves that of a step that failed, and it may know of items whose transaction was rolled back.
 */
final class IntakeReader implements ItemStreamReader<IntakeItem> {

  /** Opens the submission from its first row. */
  interface Opening {

    IntakeItems open() throws IOException;
  }

  private final Opening opening;
  private final IntSupplier keptItems;
  private @Nullable IntakeItems items;

  IntakeReader(Opening opening, IntSupplier keptItems) {
    this.opening = opening;
    this.keptItems = keptItems;
  }

  @Override
  public void open(ExecutionContext context) {
    int kept = keptItems.getAsInt();
    try {
      items = opening.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < kept; i++) {
      if (next() == null) {
        throw new IllegalStateException(kept + " items are kept of a submission of only " + i);
      }
    }
  }

  /**
   * The next item.
   *
   * @throws JobInterruptedException when the thread was interrupted: a file that is read through a
   *     channel is closed by that, and looks as if it were damaged
   */
  @Override
  public @Nullable IntakeItem read() throws JobInterruptedException {
    IntakeItem item = next();
    if (Thread.currentThread().isInterrupted()) {
      throw new JobInterruptedException("interrupted while a submission was read");
    }
    return item;
  }

  private @Nullable IntakeItem next() {
    return Objects.requireNonNull(items, "not open").next();
  }

  @Override
  public void close() {
    if (items != null) {
      try {
        items.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
