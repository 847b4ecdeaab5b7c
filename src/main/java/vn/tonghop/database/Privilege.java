package vn.tonghop.database;

import java.sql.SQLException;

/** What the role of a connection may do. */
public final class Privilege {

  /** PostgreSQL's insufficient_privilege. */
  private static final String INSUFFICIENT = "42501";

  private Privilege() {}

  /** Whether this very exception, causes aside, says that the role may not do what it tried. */
  public static boolean isMissing(Throwable failure) {
    return failure instanceof SQLException refused && INSUFFICIENT.equals(refused.getSQLState());
  }
}
