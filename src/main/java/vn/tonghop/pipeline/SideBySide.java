package vn.tonghop.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import vn.tonghop.pipeline.trace.LogMarks;

/**
 * Does pieces of the work of a stage in several threads, and fails as if they had been done one
 * after the other: with what the first of them, in their order, threw. What other threads read of
 * the database is what was committed: the stage must not have written before what they need. None
 * of them outlives it.
 */
final class SideBySide {

  /** Something that reads the database, and writes files. */
  interface Piece {

    void work() throws IOException;
  }

  private final int threads;
  private final PlatformTransactionManager transactions;
  private final Runnable permission;
  private final Duration pause;

  /**
   * @param threads how many, from 1: then all is done in the thread and the transaction of the
   *     stage
   * @param transactions each piece that is done in another thread is read in one of its own
   * @param permission throws when this process may not work on any more; asked in the thread of the
   *     stage while the others are at work, so that its transaction is not taken for a forgotten
   *     one
   * @param pause between one time and the next
   */
  SideBySide(
      int threads, PlatformTransactionManager transactions, Runnable permission, Duration pause) {
    this.threads = threads;
    this.transactions = transactions;
    this.permission = permission;
    this.pause = pause;
  }

  /**
   * Does them, begun in their order. When one fails, none behind it is begun.
   *
   * @throws IOException of the first of them, in their order, that failed; likewise what else it
   *     threw
   * @throws InterruptedException when the thread of the stage is interrupted
   */
  void doAll(List<Piece> pieces) throws IOException, InterruptedException {
    if (threads == 1) {
      for (Piece piece : pieces) {
        piece.work();
      }
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      for (FutureTask<?> piece : begin(pieces, executor)) {
        await(piece);
      }
    } finally {
      end(executor);
    }
  }

  private List<FutureTask<?>> begin(List<Piece> pieces, Executor executor) {
    AtomicInteger firstFailed = new AtomicInteger(pieces.size());
    List<FutureTask<?>> begun = new ArrayList<>();
    for (Piece piece : pieces) {
      int place = begun.size();
      FutureTask<?> task =
          new FutureTask<>(
              () -> {
                // One before it must still be done: it may fail too, and is then the first.
                if (place < firstFailed.get()) {
                  attempt(piece, place, firstFailed);
                }
                return null;
              });
      begun.add(task);
      executor.execute(LogMarks.carriedBy(task));
    }
    return begun;
  }

  private void attempt(Piece piece, int place, AtomicInteger firstFailed) throws IOException {
    boolean done = false;
    try {
      inTransaction(piece);
      done = true;
    } finally {
      if (!done) {
        firstFailed.accumulateAndGet(place, Math::min);
      }
    }
  }

  /** Nothing is written there, so it may end in either way. */
  private void inTransaction(Piece piece) throws IOException {
    DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
    reading.setReadOnly(true);
    TransactionStatus transaction = transactions.getTransaction(reading);
    try {
      piece.work();
    } finally {
      transactions.rollback(transaction);
    }
  }

  private void await(FutureTask<?> piece) throws IOException, InterruptedException {
    while (!isDone(piece)) {
      permission.run();
    }
  }

  /** Waits for it, but not longer than until permission is to be asked for again. */
  private boolean isDone(FutureTask<?> piece) throws IOException, InterruptedException {
    try {
      piece.get(pause.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failure) {
        throw failure;
      }
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      if (cause instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    }
  }

  /** Only once all threads have ended may the stage be given up, or be begun anew. */
  private static void end(ExecutorService executor) {
    executor.shutdownNow();
    boolean interrupted = false;
    while (!executor.isTerminated()) {
      try {
        executor.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
