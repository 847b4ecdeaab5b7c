package vn.tonghop.operations;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives a process that is asked to end (SIGTERM, Ctrl-C, logging off) the time to stop its job
 * between two chunks, to say so and to close its database.
 *
 * <p>The virtual machine ends when its shutdown hooks have. Ours asks the job to stop and waits for
 * {@link #reached}, which the main thread calls as the last thing it does: what it does after that,
 * {@code System.exit} above all, no longer matters.
 */
public final class ProcessEnd {

  /** Then it is as if the process were killed, which resuming copes with just as well. */
  private static final long PATIENCE_MINUTES = 5;

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch ending = new CountDownLatch(1);
  private final Runnable announcement;
  private @Nullable Application application;
  private boolean asked;

  private ProcessEnd(Runnable announcement) {
    this.announcement = announcement;
  }

  /**
   * Watches over the end of this process.
   *
   * @param announcement tells people that a job was asked to stop
   */
  public static ProcessEnd ofThisProcess(Runnable announcement) {
    ProcessEnd end = new ProcessEnd(announcement);
    Runtime.getRuntime().addShutdownHook(new Thread(end::await, "end"));
    return end;
  }

  /** Says whose jobs are to stop, from now on. */
  public synchronized void stops(Application running) {
    application = running;
    if (asked) {
      stop(running);
    }
  }

  /** Waits so long, or until the process is asked to end; whether it was. */
  public boolean isAskedWithin(long millis) {
    try {
      return ending.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Nothing is left to be done. */
  public void reached() {
    reached.countDown();
  }

  private void await() {
    if (reached.getCount() > 0) {
      ask();
    }
    try {
      reached.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void ask() {
    asked = true;
    ending.countDown();
    if (application != null) {
      stop(application);
    }
  }

  private void stop(Application running) {
    announcement.run();
    running.stop();
  }
}
