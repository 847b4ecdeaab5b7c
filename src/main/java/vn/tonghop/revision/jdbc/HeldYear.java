package vn.tonghop.revision.jdbc;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;

/** A year that is held, with its signs of life. */
final class HeldYear implements YearLock.Hold {

  private static final Logger LOG = LoggerFactory.getLogger(HeldYear.class);

  /** So many signs in the time of a lease: a few may be late before anybody takes the year over. */
  private static final int SIGNS_A_LEASE = 6;

  private final int year;
  private final long token;
  private final @Nullable YearHolder predecessor;
  private final DataSource dataSource;
  private final YearFence fence;
  private final ScheduledExecutorService pulse;
  private LockSession session;
  private boolean locked = true;

  HeldYear(
      int year,
      long token,
      @Nullable YearHolder predecessor,
      LockSession session,
      DataSource dataSource,
      YearFence fence) {
    this.year = year;
    this.token = token;
    this.predecessor = predecessor;
    this.session = session;
    this.dataSource = dataSource;
    this.fence = fence;
    this.pulse = Executors.newSingleThreadScheduledExecutor(HeldYear::thread);
    fence.raise(year, token);
  }

  private static Thread thread(Runnable signs) {
    Thread thread = new Thread(signs, "year");
    thread.setDaemon(true);
    return thread;
  }

  HeldYear beating(Duration lease) {
    long pause = Math.max(1, lease.toMillis() / SIGNS_A_LEASE);
    // Its future ends with the executor, and beat() lets nothing escape that would end it before.
    var unused = pulse.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
    return this;
  }

  @Override
  public Optional<YearHolder> predecessor() {
    return Optional.ofNullable(predecessor);
  }

  private synchronized void beat() {
    if (pulse.isShutdown()) {
      return;
    }
    try {
      signOfLife();
    } catch (DataAccessException e) {
      LOG.warn("No sign of life for the year {}: its connection is lost", year, e);
      reconnect();
    }
  }

  /** Without our token the lock is no longer ours to take, even if it is free. */
  private void signOfLife() {
    if (!YearRow.touch(year, token, session.jdbc())) {
      LOG.error("The year {} was taken over by another run", year);
      pulse.shutdown();
    } else if (!locked) {
      relock();
    }
  }

  /**
   * The lock went with its connection, but the year is ours as long as our token stands: whoever
   * gets the lock meanwhile sees that our last sign is fresh, and gives the lock back.
   */
  private void reconnect() {
    session.close();
    locked = false;
    try {
      session = LockSession.open(dataSource);
      signOfLife();
    } catch (DataAccessException e) {
      LOG.warn("The database cannot be reached to give a sign of life for {}", year, e);
    }
  }

  private void relock() {
    locked = SessionLocks.take(year, session.jdbc());
    if (locked) {
      YearRow.move(year, token, session.jdbc());
    }
  }

  /** Never fails, so that it does not hide what came of the work that is done. */
  @Override
  public synchronized void close() {
    pulse.shutdown();
    fence.lower(year);
    try {
      wipeOut();
    } catch (DataAccessException e) {
      LOG.warn("The year {} was not given back; it is free when this process ends", year, e);
    } finally {
      session.close();
    }
  }

  /** A row left standing would keep the year from this very process. */
  private void wipeOut() {
    try {
      YearRow.wipeOut(year, token, session.jdbc());
    } catch (DataAccessException e) {
      LOG.warn("The connection is lost; giving the year {} back over another", year, e);
      YearRow.wipeOut(year, token, new JdbcTemplate(dataSource));
    }
  }
}
