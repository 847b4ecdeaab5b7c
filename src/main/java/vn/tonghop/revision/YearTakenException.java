package vn.tonghop.revision;

import org.jspecify.annotations.Nullable;

/** Another run holds the year. */
public final class YearTakenException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int year;
  private final transient @Nullable YearHolder holder;

  /** The holder is null when it has only just got hold of the year and has not said who it is. */
  public YearTakenException(int year, @Nullable YearHolder holder) {
    super("another run holds the year " + year + ": " + holder);
    this.year = year;
    this.holder = holder;
  }

  public int year() {
    return year;
  }

  public @Nullable YearHolder holder() {
    return holder;
  }
}
