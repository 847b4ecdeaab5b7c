package vn.tonghop.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.tonghop.database.DatabaseUnavailableException.Reason;

/**
 * Held while the server of a folder is started, joined or stopped, so that none is stopped while
 * another process joins it. The operating system lets go of it when its process dies.
 */
final class FolderLock implements AutoCloseable {

  /** Longer than a start with crash recovery takes. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final Duration PAUSE = Duration.ofMillis(50);

  /** The file lock is one for the whole JVM: within it, threads must wait for each other here. */
  private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path file)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    if (!IN_THIS_JVM.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new DatabaseUnavailableException(Reason.WORK_FOLDER_BUSY, null, file);
    }
    @Nullable FolderLock taken = null;
    try {
      taken = new FolderLock(openAndLock(file, deadline));
      return taken;
    } finally {
      if (taken == null) {
        IN_THIS_JVM.unlock();
      }
    }
  }

  private static FileChannel openAndLock(Path file, long deadline)
      throws IOException, InterruptedException, DatabaseUnavailableException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock lock = channel.tryLock();
      while (lock == null) {
        if (System.nanoTime() > deadline) {
          throw new DatabaseUnavailableException(Reason.WORK_FOLDER_BUSY, null, file);
        }
        Thread.sleep(PAUSE.toMillis());
        lock = channel.tryLock();
      }
      return channel;
    } catch (IOException | InterruptedException | DatabaseUnavailableException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      IN_THIS_JVM.unlock();
    }
  }
}
