package vn.tonghop.pipeline;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import vn.tonghop.database.Privilege;

/**
 * Brings the tables up to date. Where the program runs with a role that does not own them, it only
 * makes sure that they are: then nothing but reading is asked of the database.
 */
final class Migration implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    if (flyway.info().pending().length == 0) {
      flyway.validate();
      return;
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw isNotAllowed(e) ? new TablesOutdatedException(e) : e;
    }
  }

  private static boolean isNotAllowed(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (Privilege.isMissing(at)) {
        return true;
      }
    }
    return false;
  }
}
