package vn.tonghop.pipeline;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.dao.PermissionDeniedDataAccessException;

/**
 * Brings the tables up to date. Where the program runs with a role that does not own them, it only
 * makes sure that they are: then nothing but reading is asked of the database.
 */
final class Migration implements FlywayMigrationStrategy {

  /** PostgreSQL's insufficient_privilege. */
  private static final String NOT_ALLOWED = "42501";

  @Override
  public void migrate(Flyway flyway) {
    if (isUpToDate(flyway)) {
      return;
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw isNotAllowed(e) ? new TablesOutdatedException(e) : e;
    }
  }

  private static boolean isUpToDate(Flyway flyway) {
    try {
      boolean upToDate = flyway.info().pending().length == 0;
      if (upToDate) {
        flyway.validate();
      }
      return upToDate;
    } catch (FlywayException e) {
      throw isNotAllowed(e)
          ? new PermissionDeniedDataAccessException("this role may not read the tables", e)
          : e;
    }
  }

  private static boolean isNotAllowed(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && NOT_ALLOWED.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
