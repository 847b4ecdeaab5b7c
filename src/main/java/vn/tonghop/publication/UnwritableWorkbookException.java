package vn.tonghop.publication;

/** Something that a submitter has sent could be read, but there is no writing it again. */
public final class UnwritableWorkbookException extends Exception {

  private static final long serialVersionUID = 1L;

  public UnwritableWorkbookException(String file, Exception cause) {
    super(file + " cannot be written", cause);
  }
}
