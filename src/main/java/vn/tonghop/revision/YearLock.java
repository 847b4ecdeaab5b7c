package vn.tonghop.revision;

import java.time.Duration;
import java.util.Optional;

/**
 * Lets at most one process at a time work on a year. Whoever holds a year gives signs of life; when
 * none has come for the time of a <em>lease</em>, another may take the year over. From then on the
 * first one can commit nothing more, even if it had only been asleep.
 */
public interface YearLock {

  /**
   * Takes hold of a year, until the hold is closed, the process dies, or gives no sign of life for
   * so long that another takes the year over.
   *
   * @param waiting told when the year is not free yet, though its holder may be gone
   * @throws YearTakenException when another process, or another call, holds it
   */
  Hold take(int year, YearHolder holder, Waiting waiting) throws YearTakenException;

  /** Who holds a year now; empty when nobody does. */
  Optional<YearHolder> holder(int year);

  /** Learns what is waited for. */
  interface Waiting {

    /**
     * The holder never gave the year back, and nobody here can tell whether his process still runs.
     *
     * @param atMost how long it is waited for a sign of life of his
     */
    void begins(YearHolder silent, Duration atMost);
  }

  /** A year that is held. */
  interface Hold extends AutoCloseable {

    /** Who held the year before and never gave it back; empty when it was given back. */
    Optional<Predecessor> predecessor();

    @Override
    void close();
  }
}
