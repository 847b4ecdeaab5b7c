package vn.tonghop.revision.jdbc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.revision.YearLostException;

/**
 * Keeps a process from committing anything once another has taken over its year. Whoever takes a
 * year writes a new token into its row; a transaction of the process that held it before finds that
 * its own token is no longer there.
 *
 * <p>A transaction that was checked shares a lock until its end. A successor needs that lock for
 * itself before it writes its token, so no transaction of its predecessor is under way then.
 */
public final class YearFence {

  private final Map<Integer, Long> tokens = new ConcurrentHashMap<>();

  /** From now on this process holds the year by this token. */
  void raise(int year, long token) {
    tokens.put(year, token);
  }

  /** From now on this process does not hold the year. */
  void lower(int year) {
    tokens.remove(year);
  }

  /**
   * Makes sure that this process may commit what the caller's transaction is about to do. Of two
   * queries, since the second must see what was committed before the first got the lock.
   *
   * @throws YearLostException when a year that this process held was taken over
   */
  public void check(JdbcTemplate transaction) {
    tokens.forEach(
        (year, token) -> {
          if (!SessionLocks.share(year, transaction) || !YearRow.has(year, token, transaction)) {
            throw new YearLostException(year);
          }
        });
  }
}
