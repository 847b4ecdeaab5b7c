package vn.tonghop.revision.jdbc;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.revision.Predecessor;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * An advisory lock of PostgreSQL on a connection of its own, which dies with its holder, and a row
 * in which the holder gives signs of life.
 */
public final class JdbcYearLock implements YearLock {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcYearLock.class);
  private static final long PAUSE_MILLIS = 100;

  private final DataSource dataSource;
  private final YearFence fence;
  private final Duration lease;
  private final Runnable cutOff;

  /**
   * A lock whose holders are fenced off when they lose it.
   *
   * @param lease after so long without a sign of life a year may be taken over
   * @param cutOff breaks all connections of the data source; called when a holder gets no answer to
   *     a sign of life, or could give none for a lease, so that nothing of it waits for ever on a
   *     network that is silent
   */
  public JdbcYearLock(DataSource dataSource, YearFence fence, Duration lease, Runnable cutOff) {
    this.dataSource = dataSource;
    this.fence = fence;
    this.lease = lease;
    this.cutOff = cutOff;
  }

  @Override
  public Hold take(int year, YearHolder holder, Waiting waiting) throws YearTakenException {
    LockSession session = LockSession.open(dataSource, lease);
    boolean held = false;
    try {
      Predecessor predecessor = lock(year, holder, waiting, session);
      long token = write(year, holder, session);
      held = true;
      return new HeldYear(year, token, predecessor, session, dataSource, fence, lease, cutOff)
          .beating();
    } finally {
      if (!held) {
        session.close();
      }
    }
  }

  /** Gets the year lock and returns who never gave it back, once he is gone for certain. */
  private @Nullable Predecessor lock(
      int year, YearHolder asker, Waiting waiting, LockSession session) throws YearTakenException {
    Vigil vigil = new Vigil(year, lease, session.jdbc());
    while (true) {
      boolean locked = SessionLocks.take(year, session.jdbc());
      YearRow found = vigil.look();
      if (locked && isGone(found, vigil, asker)) {
        return found == null ? null : predecessor(found, asker);
      }
      if (found == null || isAlive(found, vigil, locked, asker)) {
        throw new YearTakenException(year, found == null ? null : found.holder());
      }
      if (!locked && vigil.lapsed()) {
        LOG.warn("Ending the session of {}: no sign of life since {}", found, found.lastSign());
        SessionLocks.endSession(year, found.serverPid(), session.jdbc());
      } else {
        if (vigil.hasJustBegun() && !isProcessGone(found, asker)) {
          LOG.warn("Waiting {} at most whether {} gives another sign of life", lease, found);
          waiting.begins(found.holder(), lease);
        }
        SessionLocks.giveUpAll(session.jdbc());
      }
      pause();
    }
  }

  private static boolean isGone(@Nullable YearRow found, Vigil vigil, YearHolder asker) {
    return found == null || vigil.lapsed() || isProcessGone(found, asker);
  }

  private static boolean isProcessGone(YearRow found, YearHolder asker) {
    return !found.holder().isAlive(asker.host()).orElse(true);
  }

  private static Predecessor predecessor(YearRow found, YearHolder asker) {
    return new Predecessor(found.holder(), found.lastSign(), isProcessGone(found, asker));
  }

  /**
   * Whether the holder must be taken for alive: there was a sign while we waited, or his process
   * runs on this host, or he is on another host and has the lock. What is left is waited for, until
   * his session or his lease ends: a process of this host that is dead, or one of another whose
   * connection is lost. So is one whose last sign is still to come: the server's clock was set back
   * since, and nobody knows how long he has been silent.
   */
  private static boolean isAlive(YearRow found, Vigil vigil, boolean locked, YearHolder asker) {
    if (vigil.signSeen()) {
      return true;
    }
    if (vigil.lapsed() || found.ahead()) {
      return false;
    }
    return found.holder().isAlive(asker.host()).orElse(!locked);
  }

  /** Ends what the predecessor may have under way, then shuts him out. */
  private static long write(int year, YearHolder holder, LockSession session) {
    while (true) {
      SessionLocks.endTransactions(year, session.jdbc());
      Optional<Long> token =
          Objects.requireNonNull(
              session.transaction().execute(status -> writeAlone(year, holder, session.jdbc())));
      if (token.isPresent()) {
        return token.get();
      }
      pause();
    }
  }

  private static Optional<Long> writeAlone(int year, YearHolder holder, JdbcTemplate session) {
    return SessionLocks.close(year, session)
        ? Optional.of(YearRow.write(year, holder, session))
        : Optional.empty();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a year", e);
    }
  }

  /** Whoever wrote himself down and still has his lock: a row alone may be a dead man's. */
  @Override
  public Optional<YearHolder> holder(int year) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    return SessionLocks.isTaken(year, jdbc)
        ? YearRow.read(year, lease, jdbc).map(YearRow::holder)
        : Optional.empty();
  }
}
