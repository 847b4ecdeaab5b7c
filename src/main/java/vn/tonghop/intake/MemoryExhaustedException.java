package vn.tonghop.intake;

/**
 * The memory did not suffice while a submission was read. It is no finding about that file: another
 * machine has more, and other files may take their share.
 */
public final class MemoryExhaustedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * Names the file.
   *
   * @param file name of the submission that was read
   */
  public MemoryExhaustedException(String file, OutOfMemoryError cause) {
    super("no memory left while reading " + file, cause);
    this.file = file;
  }

  /** Name of the submission that was read. */
  public String file() {
    return file;
  }
}
