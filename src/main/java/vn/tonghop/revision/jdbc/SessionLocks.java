package vn.tonghop.revision.jdbc;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The two advisory locks of a year. The <em>year lock</em> belongs to the session of its holder,
 * and dies with it. The <em>fence</em> is shared by the transactions of the holder, until their
 * ends.
 */
final class SessionLocks {

  /** First halves of the locks' keys, "tong" and "fenc" in ASCII. The second half is the year. */
  private static final int YEAR_LOCK = 0x746f6e67;

  private static final int FENCE = 0x66656e63;

  private static final int TERMINATION_MILLIS = 5_000;

  /** Holders of an advisory lock of two keys in this database. */
  private static final String HOLDERS =
      """
      from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and l.granted and d.datname = current_database()
        and l.classid = ? and l.objid = ? and l.objsubid = 2
      """;

  private SessionLocks() {}

  /** Tries to take the year lock for a session. */
  static boolean take(int year, JdbcTemplate session) {
    return yes(session, "select pg_try_advisory_lock(?, ?)", YEAR_LOCK, year);
  }

  /** Whether some session has the year lock. */
  static boolean isTaken(int year, JdbcTemplate jdbc) {
    return yes(jdbc, "select exists (select " + HOLDERS + ")", YEAR_LOCK, year);
  }

  /** Tries to share the fence until the end of the transaction. */
  static boolean share(int year, JdbcTemplate transaction) {
    return yes(transaction, "select pg_try_advisory_xact_lock_shared(?, ?)", FENCE, year);
  }

  /** Tries to have the fence alone until the end of the transaction. */
  static boolean close(int year, JdbcTemplate transaction) {
    return yes(transaction, "select pg_try_advisory_xact_lock(?, ?)", FENCE, year);
  }

  /** Ends the session that has the year lock, if it is the one of that process number. */
  static void endSession(int year, int serverPid, JdbcTemplate jdbc) {
    end(jdbc, YEAR_LOCK, year, "and l.pid = " + serverPid);
  }

  /** Ends the sessions whose transactions share the fence. */
  static void endTransactions(int year, JdbcTemplate jdbc) {
    end(jdbc, FENCE, year, "and l.pid <> pg_backend_pid()");
  }

  /** What a pool would keep with the connection. */
  static void giveUpAll(JdbcTemplate session) {
    session.query("select pg_advisory_unlock_all()", row -> {});
  }

  private static void end(JdbcTemplate jdbc, int lock, int year, String which) {
    List<Integer> sessions =
        jdbc.queryForList("select l.pid " + HOLDERS + which, Integer.class, lock, year);
    for (Integer session : sessions) {
      jdbc.query("select pg_terminate_backend(?, ?)", row -> {}, session, TERMINATION_MILLIS);
    }
  }

  private static boolean yes(JdbcTemplate jdbc, String question, Object... arguments) {
    return Boolean.TRUE.equals(jdbc.queryForObject(question, Boolean.class, arguments));
  }
}
