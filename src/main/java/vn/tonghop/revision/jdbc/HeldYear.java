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
import org.slf4j.MDC;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.revision.Predecessor;
import vn.tonghop.revision.YearLock;

/** A year that is held, with its signs of life. */
final class HeldYear implements YearLock.Hold {

  private static final Logger LOG = LoggerFactory.getLogger(HeldYear.class);

  /** So many signs in the time of a lease: a few may be late before anybody takes the year over. */
  private static final int SIGNS_A_LEASE = 6;

  private final int year;
  private final long token;
  private final @Nullable Predecessor predecessor;
  private final DataSource dataSource;
  private final YearFence fence;
  private final Duration lease;
  private final Runnable cutOff;
  private final ScheduledExecutorService pulse;
  private LockSession session;
  private boolean locked = true;
  private long lastSign = System.nanoTime();

  HeldYear(
      int year,
      long token,
      @Nullable Predecessor predecessor,
      LockSession session,
      DataSource dataSource,
      YearFence fence,
      Duration lease,
      Runnable cutOff) {
    this.year = year;
    this.token = token;
    this.predecessor = predecessor;
    this.session = session;
    this.dataSource = dataSource;
    this.fence = fence;
    this.lease = lease;
    this.cutOff = cutOff;
    this.pulse = Executors.newSingleThreadScheduledExecutor(this::thread);
    fence.raise(year, token);
  }

  private Thread thread(Runnable signs) {
    Thread thread = new Thread(() -> marked(signs), "year");
    thread.setDaemon(true);
    return thread;
  }

  /** What it logs is about its year, as {@code LogMarks} would say. */
  private void marked(Runnable signs) {
    MDC.put("year", Integer.toString(year));
    signs.run();
  }

  /** Begins to give signs of life. */
  HeldYear beating() {
    long pause = Math.max(1, lease.toMillis() / SIGNS_A_LEASE);
    // Its future ends with the executor, and beat() lets nothing escape that would end it before.
    var unused = pulse.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.MILLISECONDS);
    return this;
  }

  @Override
  public Optional<Predecessor> predecessor() {
    return Optional.ofNullable(predecessor);
  }

  private synchronized void beat() {
    if (pulse.isShutdown()) {
      return;
    }
    long asked = System.nanoTime();
    try {
      signOfLife();
    } catch (DataAccessException e) {
      LOG.warn("No sign of life for the year {}: its connection is lost", year, e);
      if (session.isSilentSince(asked)) {
        // Others that were opened before will not be answered either, and who waits does not know.
        cutOff.run();
      }
      reconnect();
    }
    if (!pulse.isShutdown() && System.nanoTime() - lastSign > lease.toNanos()) {
      LOG.error("No sign of life for the year {} for {}: cutting off what hangs", year, lease);
      cutOff.run();
    }
  }

  /** Without our token the lock is no longer ours to take, even if it is free. */
  private void signOfLife() {
    long now = System.nanoTime();
    if (!YearRow.touch(year, token, session.jdbc())) {
      LOG.error("The year {} was taken over by another run", year);
      pulse.shutdown();
      return;
    }
    lastSign = now;
    if (!locked) {
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
      session = LockSession.open(dataSource, lease);
      signOfLife();
    } catch (DataAccessException e) {
      LOG.warn("The database cannot be reached to give a sign of life for {}", year, e);
    }
  }

  private void relock() {
    locked = SessionLocks.take(year, session.jdbc());
    if (locked) {
      YearRow.move(year, token, session.jdbc());
    } else {
      endFormerSession(session.jdbc());
    }
  }

  /** The server may not know yet that the connection is lost which has the lock. */
  private void endFormerSession(JdbcTemplate jdbc) {
    if (YearRow.has(year, token, jdbc)) {
      YearRow.read(year, Duration.ZERO, jdbc)
          .ifPresent(row -> SessionLocks.endSession(year, row.serverPid(), jdbc));
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
      JdbcTemplate another = new JdbcTemplate(dataSource);
      endFormerSession(another);
      YearRow.wipeOut(year, token, another);
    }
  }
}
