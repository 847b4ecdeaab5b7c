package vn.tonghop.endtoend;

import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tonghop.database.Database;
import vn.tonghop.database.DatabaseUnavailableException;

/**
 * Makes whoever writes a certain row wait, in the middle of his transaction, as a slow disk might:
 * a trigger that asks for a lock which is held here. Closed, it leaves no trace in the database.
 */
final class Blockade implements AutoCloseable {

  private static final long LOCK = 4711;
  private static final long LONGEST_WAIT_NANOS = 120_000_000_000L;

  private final Database database;
  private final SingleConnectionDataSource connection;
  private final JdbcTemplate jdbc;
  private final String table;

  private Blockade(Database database, String table) throws SQLException {
    this.database = database;
    this.connection = new SingleConnectionDataSource(database.dataSource().getConnection(), true);
    this.jdbc = new JdbcTemplate(connection);
    this.table = table;
  }

  static Blockade before(RowWrite write, Workplace work)
      throws SQLException, DatabaseUnavailableException {
    Blockade blockade = new Blockade(Database.open(work.database(), 1), write.table());
    blockade.raise(write);
    return blockade;
  }

  private void raise(RowWrite write) {
    jdbc.execute(
        """
        create function stand_still() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(%d);
          return new;
        end $$
        """
            .formatted(LOCK));
    jdbc.execute(
        "create trigger stand_still before %s on %s for each row when (%s) execute function stand_still()"
            .formatted(write.action(), table, write.condition()));
    jdbc.query("select pg_advisory_lock(" + LOCK + ")", row -> {});
  }

  /** Returns when somebody waits. */
  void awaitSomebody() throws InterruptedException {
    long begun = System.nanoTime();
    while (waiting() == 0) {
      if (System.nanoTime() - begun > LONGEST_WAIT_NANOS) {
        throw new IllegalStateException("nobody came to write into " + table);
      }
      Thread.sleep(20);
    }
  }

  private long waiting() {
    Long count =
        jdbc.queryForObject(
            "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + " and objid = "
                + LOCK,
            Long.class);
    return count == null ? 0 : count;
  }

  /** Lets those go on who wait, and lets nobody wait any more. */
  void lift() {
    jdbc.query("select pg_advisory_unlock(" + LOCK + ")", row -> {});
  }

  /** Ends the sessions that wait, whose processes are dead, and clears everything away. */
  @Override
  public void close() {
    jdbc.query(
        "select pg_terminate_backend(pid, 10000) from pg_locks where locktype = 'advisory'"
            + " and not granted and objid = "
            + LOCK,
        row -> {});
    jdbc.execute("drop trigger stand_still on " + table);
    jdbc.execute("drop function stand_still");
    connection.destroy();
    database.close();
  }
}
