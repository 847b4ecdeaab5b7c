package vn.tonghop.intake;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * What intake finds in one submission, pulled item by item. Memory does not grow with the number of
 * rows. Not thread-safe.
 */
public interface IntakeItems extends Closeable {

  /** The next item; the last one is an {@link IntakeItem.End}, and null after that. */
  @Nullable IntakeItem next();
}
