package vn.tonghop.audit.jdbc;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Queries whose rows are fetched as they are read, within a transaction: a log may be long. */
final class Streaming {

  private static final int ROWS_AT_ONCE = 1_000;

  private Streaming() {}

  /** The same database as that of the given template, which stays as it is. */
  static JdbcTemplate over(JdbcTemplate jdbc) {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(ROWS_AT_ONCE);
    return streaming;
  }
}
