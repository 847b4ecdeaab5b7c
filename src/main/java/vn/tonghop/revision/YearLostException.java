package vn.tonghop.revision;

/**
 * Another run has taken over the year that this process held, since it gave no sign of life for too
 * long. Nothing that it does now may be committed.
 */
public final class YearLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public YearLostException(int year) {
    super("another run has taken over the year " + year);
  }
}
