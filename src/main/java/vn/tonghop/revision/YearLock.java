package vn.tonghop.revision;

import java.util.Optional;

/** Lets at most one process at a time work on a year. */
public interface YearLock {

  /**
   * Takes hold of a year, until the hold is closed or the process dies.
   *
   * @throws YearTakenException when another process, or another call, holds it
   */
  Hold take(int year, YearHolder holder) throws YearTakenException;

  /** Who holds a year now; empty when nobody does. */
  Optional<YearHolder> holder(int year);

  /** A year that is held. */
  interface Hold extends AutoCloseable {

    @Override
    void close();
  }
}
