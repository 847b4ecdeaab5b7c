package vn.tonghop.revision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.revision.YearHolder;

/**
 * The row in which the holder of a year writes himself down.
 *
 * @param holder who it is
 * @param serverPid process number, at the server, of the session that has the year lock
 * @param lastSign when he last gave a sign of life, by the server's clock
 * @param lapsed whether that is longer ago than the lease, by the server's clock
 * @param ahead whether that is still to come, by the server's clock: it was set back since
 */
record YearRow(YearHolder holder, int serverPid, Instant lastSign, boolean lapsed, boolean ahead) {

  private static final String WRITE =
      """
      insert into year_holder (year, host, pid, process_started, command, since)
      values (?, ?, ?, ?, ?, ?)
      on conflict (year) do update set token = default, server_pid = default,
        heartbeat = default, host = excluded.host, pid = excluded.pid,
        process_started = excluded.process_started, command = excluded.command,
        since = excluded.since
      returning token
      """;

  private static final String READ =
      """
      select host, pid, process_started, command, since, server_pid, heartbeat,
        clock_timestamp() - heartbeat > make_interval(secs => ?) as lapsed,
        heartbeat > clock_timestamp() as ahead
      from year_holder where year = ?
      """;

  static Optional<YearRow> read(int year, Duration lease, JdbcTemplate jdbc) {
    return jdbc.query(READ, (row, index) -> read(row), lease.toMillis() / 1000.0, year).stream()
        .findFirst();
  }

  private static YearRow read(ResultSet row) throws SQLException {
    YearHolder holder =
        new YearHolder(
            row.getString("host"),
            row.getLong("pid"),
            instant(row.getTimestamp("process_started")),
            row.getString("command"),
            row.getTimestamp("since").toInstant());
    return new YearRow(
        holder,
        row.getInt("server_pid"),
        row.getTimestamp("heartbeat").toInstant(),
        row.getBoolean("lapsed"),
        row.getBoolean("ahead"));
  }

  /** Writes the holder down, in place of whoever was there, and returns his token. */
  static long write(int year, YearHolder holder, JdbcTemplate session) {
    Instant started = holder.started();
    return Objects.requireNonNull(
        session.queryForObject(
            WRITE,
            Long.class,
            year,
            holder.host(),
            holder.pid(),
            started == null ? null : Timestamp.from(started),
            holder.command(),
            Timestamp.from(holder.since())));
  }

  static boolean has(int year, long token, JdbcTemplate jdbc) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from year_holder where year = ? and token = ?)",
            Boolean.class,
            year,
            token));
  }

  /** A sign of life; false when the year was taken over. */
  static boolean touch(int year, long token, JdbcTemplate session) {
    return session.update(
            "update year_holder set heartbeat = default where year = ? and token = ?", year, token)
        > 0;
  }

  /** The year lock is with this session from now on. */
  static void move(int year, long token, JdbcTemplate session) {
    session.update(
        "update year_holder set server_pid = default where year = ? and token = ?", year, token);
  }

  static void wipeOut(int year, long token, JdbcTemplate session) {
    session.update("delete from year_holder where year = ? and token = ?", year, token);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
