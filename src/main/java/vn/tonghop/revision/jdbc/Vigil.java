package vn.tonghop.revision.jdbc;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks again and again whether the holder of a year gives a sign of life. Signs are dated by the
 * server's clock; if that was set back, an old one stays fresh for as long. So the vigil measures
 * by this process's own clock, which never goes back, how long it has seen no new one.
 */
final class Vigil {

  private final int year;
  private final Duration lease;
  private final JdbcTemplate session;

  private @Nullable YearRow last;
  private long lastNew;
  private long lastLook;
  private boolean signSeen;
  private int looks;

  /**
   * @param lease after so long without a sign of life the holder is given up
   */
  Vigil(int year, Duration lease, JdbcTemplate session) {
    this.year = year;
    this.lease = lease;
    this.session = session;
  }

  /** The row as it is now; null when nobody is written down. */
  @Nullable YearRow look() {
    lastLook = System.nanoTime();
    YearRow found = YearRow.read(year, lease, session).orElse(null);
    if (found != null && (last == null || !last.lastSign().equals(found.lastSign()))) {
      signSeen = last != null;
      lastNew = System.nanoTime();
    }
    last = found;
    looks++;
    return found;
  }

  boolean hasJustBegun() {
    return looks == 1;
  }

  /** Whether there was a new sign of life since the first look. */
  boolean signSeen() {
    return signSeen;
  }

  /** Whether the last sign of life is longer ago than a lease, by the server's clock or by ours. */
  boolean lapsed() {
    return last != null && (last.lapsed() || lastLook - lastNew > lease.toNanos());
  }
}
