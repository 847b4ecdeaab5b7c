package vn.tonghop.pipeline;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vn.tonghop.database.Privilege;

/**
 * Brings the tables up to date, all that is new in one transaction. It needs nothing of the rest of
 * the application, so that it can go on while that is put together.
 */
public final class Migration {

  private static final String SCRIPTS = "classpath:db/migration";

  private Migration() {}

  /**
   * Brings those of this database up to date. Where the program runs with a role that does not own
   * them, it only makes sure that they are: then nothing but reading is asked of the database.
   *
   * @throws TablesOutdatedException when they are not, and the role may not change that
   * @throws FlywayException when they are of another version of the program
   */
  public static void bringUpToDate(DataSource dataSource) {
    Flyway flyway = Flyway.configure().dataSource(dataSource).locations(SCRIPTS).group(true).load();
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
