package vn.tonghop.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Parts work among threads, of which each takes the next share when it is done with one. */
final class Workers {

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /** One of those that work. */
  @FunctionalInterface
  interface Worker {

    /** Does all from start to before end. */
    void work(int start, int end);
  }

  /**
   * Has all done.
   *
   * @param size everything from 0 to before this
   * @param share so many at a time
   * @param each makes a worker for every thread
   * @return the workers, when all is done
   */
  <W extends Worker> List<W> share(int size, int share, Supplier<W> each) {
    AtomicInteger next = new AtomicInteger();
    if (threads == 1 || size <= share) {
      W alone = each.get();
      takeShares(alone, next, size, share);
      return List.of(alone);
    }
    List<W> workers = new ArrayList<>();
    List<Future<?>> working = new ArrayList<>();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (int thread = 0; thread < threads; thread++) {
        W worker = each.get();
        workers.add(worker);
        working.add(executor.submit(() -> takeShares(worker, next, size, share)));
      }
      for (Future<?> one : working) {
        one.get();
      }
      return workers;
    } catch (ExecutionException e) {
      throw new IllegalStateException("đề án could not be compared", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("comparing was interrupted", e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static void takeShares(Worker worker, AtomicInteger next, int size, int share) {
    for (int start = next.getAndAdd(share); start < size; start = next.getAndAdd(share)) {
      worker.work(start, Math.min(start + share, size));
    }
  }
}
