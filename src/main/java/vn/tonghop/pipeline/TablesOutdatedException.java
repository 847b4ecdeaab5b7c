package vn.tonghop.pipeline;

/** The tables are of an earlier version, and the role of this process may not change them. */
public final class TablesOutdatedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TablesOutdatedException(Throwable cause) {
    super("the tables are of an earlier version, and this role may not change them", cause);
  }
}
