package vn.tonghop.revision.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import vn.tonghop.revision.YearHolder;
import vn.tonghop.revision.YearLock;
import vn.tonghop.revision.YearTakenException;

/**
 * An advisory lock of PostgreSQL on a connection of its own: it dies with its holder, however that
 * ends.
 */
public final class JdbcYearLock implements YearLock {

  /** First half of the lock's key; "tong" in ASCII. The second half is the year. */
  private static final int LOCK_CLASS = 0x746f6e67;

  private static final Logger LOG = LoggerFactory.getLogger(JdbcYearLock.class);

  private final DataSource dataSource;

  public JdbcYearLock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Hold take(int year, YearHolder holder) throws YearTakenException {
    Connection connection = connection();
    JdbcTemplate session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    boolean held = false;
    try {
      if (!lock(year, session)) {
        throw new YearTakenException(year, holderOf(year, session));
      }
      write(year, holder, session);
      held = true;
      return () -> release(year, session, connection);
    } finally {
      if (!held) {
        giveBack(session, connection);
      }
    }
  }

  private static boolean lock(int year, JdbcTemplate session) {
    return Boolean.TRUE.equals(
        session.queryForObject(
            "select pg_try_advisory_lock(?, ?)", Boolean.class, LOCK_CLASS, year));
  }

  /** Whoever wrote himself down and still has his lock: a row alone may be a dead man's. */
  @Override
  public Optional<YearHolder> holder(int year) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    Boolean held =
        jdbc.queryForObject(
            """
            select exists (select from pg_locks l join pg_database d on d.oid = l.database
              where l.locktype = 'advisory' and d.datname = current_database()
                and l.classid = ? and l.objid = ? and l.objsubid = 2)
            """,
            Boolean.class,
            LOCK_CLASS,
            year);
    return Boolean.TRUE.equals(held) ? Optional.ofNullable(holderOf(year, jdbc)) : Optional.empty();
  }

  private Connection connection() {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new SQLExceptionSubclassTranslator().translate("lock the year", null, e);
    }
  }

  private static void write(int year, YearHolder holder, JdbcTemplate session) {
    session.update(
        """
        insert into year_holder (year, host, pid, command, since) values (?, ?, ?, ?, ?)
        on conflict (year) do update set host = excluded.host, pid = excluded.pid,
          command = excluded.command, since = excluded.since
        """,
        year,
        holder.host(),
        holder.pid(),
        holder.command(),
        Timestamp.from(holder.since()));
  }

  private static @Nullable YearHolder holderOf(int year, JdbcTemplate session) {
    return session
        .query(
            "select host, pid, command, since from year_holder where year = ?",
            (row, index) ->
                new YearHolder(
                    row.getString("host"),
                    row.getLong("pid"),
                    row.getString("command"),
                    row.getTimestamp("since").toInstant()),
            year)
        .stream()
        .findFirst()
        .orElse(null);
  }

  /** Never fails, so that it does not hide what came of the work that is done. */
  private static void release(int year, JdbcTemplate session, Connection connection) {
    try {
      wipeOut(year, session, connection);
    } catch (DataAccessException e) {
      LOG.warn(
          "The year {} was not given back in order; its lock ends with its connection", year, e);
    }
  }

  private static void wipeOut(int year, JdbcTemplate session, Connection connection) {
    try {
      session.update("delete from year_holder where year = ?", year);
    } finally {
      giveBack(session, connection);
    }
  }

  /** A pool keeps the connection open, and with it any lock that is not given up by word. */
  private static void giveBack(JdbcTemplate session, Connection connection) {
    try {
      session.query("select pg_advisory_unlock_all()", row -> {});
    } finally {
      JdbcUtils.closeConnection(connection);
    }
  }
}
