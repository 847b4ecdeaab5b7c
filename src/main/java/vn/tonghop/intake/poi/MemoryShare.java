package vn.tonghop.intake.poi;

import java.util.concurrent.Semaphore;

/**
 * The part of the heap that workbooks may fill which are read at once. Each takes what it can come
 * to need before it is opened; one that does not fit beside the others waits for them, and one that
 * would need all of it is read alone. So the number of threads does not decide whether the memory
 * is enough. Small workbooks, which is nearly all of them, never wait.
 */
final class MemoryShare {

  /** What remains is for the rows on their way, the database and the program itself. */
  private static final int PART_OF_HEAP = 3;

  private static final int UNIT = 1 << 10;

  private final int all;
  private final Semaphore free;

  private MemoryShare(long bytes) {
    all = (int) Math.min(Integer.MAX_VALUE, 1 + bytes / UNIT);
    free = new Semaphore(all, true);
  }

  static MemoryShare ofHeap() {
    return of(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
  }

  static MemoryShare of(long bytes) {
    return new MemoryShare(bytes);
  }

  /** Memory that is taken until it is closed; closing it twice gives it back once. */
  final class Taken implements AutoCloseable {

    private int units;

    private Taken(int units) {
      this.units = units;
    }

    @Override
    public void close() {
      free.release(units);
      units = 0;
    }
  }

  /** Takes so many bytes, or all there are if that is less, as soon as nobody else has them. */
  Taken take(long bytes) {
    int units = (int) Math.min(all, 1 + bytes / UNIT);
    free.acquireUninterruptibly(units);
    return new Taken(units);
  }
}
