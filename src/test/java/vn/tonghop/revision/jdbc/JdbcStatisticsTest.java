package vn.tonghop.revision.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tonghop.database.MigratedDatabase;
import vn.tonghop.revision.Revisions;

class JdbcStatisticsTest {

  @AutoClose private final MigratedDatabase database = MigratedDatabase.fresh();

  private final long revision = Revisions.open(database.jdbc(), "731.xlsx");
  private final JdbcStatistics statistics = new JdbcStatistics(database.jdbc());

  @Test
  void theTablesOfALargeRevisionAreCounted() {
    fill(5_000);
    statistics.refresh(revision);
    assertThat(counted()).isEqualTo(5_000);
  }

  @Test
  void thoseOfASmallOneAreNot() {
    fill(4_999);
    statistics.refresh(revision);
    assertThat(counted()).isNotEqualTo(4_999);
  }

  @Test
  void whatIsLargeIsTheRevisionAndNotTheTable() {
    fill(5_000);
    statistics.refresh(revision + 1);
    assertThat(counted()).isNotEqualTo(5_000);
  }

  /** The sample is a small one, of which the connection knows nothing afterwards. */
  @Test
  void theyAreCountedCoarselyAndOnlyThen() {
    fill(5_000);
    SingleConnectionDataSource one = new SingleConnectionDataSource(database.url(), true);
    JdbcTemplate jdbc = new JdbcTemplate(one);
    try {
      String before = target(jdbc);
      new JdbcStatistics(jdbc).refresh(revision);
      assertThat(target(jdbc)).isEqualTo(before);
    } finally {
      one.destroy();
    }
    assertThat(
            database
                .jdbc()
                .queryForObject(
                    "select array_length(histogram_bounds, 1) from pg_stats"
                        + " where tablename = 'sheet_row' and attname = 'row_number'",
                    Integer.class))
        .isEqualTo(11);
  }

  private static @Nullable String target(JdbcTemplate jdbc) {
    return jdbc.queryForObject("show default_statistics_target", String.class);
  }

  private void fill(int rows) {
    database.jdbc().execute("alter table sheet_row set (autovacuum_enabled = false)");
    database
        .jdbc()
        .update(
            "insert into sheet_row select ?, 1, 1, n, 'ITEM', 0 from generate_series(1, ?) n",
            revision,
            rows);
  }

  /** How many rows the database takes the table to have; -1 as long as it has not looked. */
  private long counted() {
    Long rows =
        database
            .jdbc()
            .queryForObject(
                "select reltuples from pg_class where oid = 'sheet_row'::regclass", Long.class);
    return rows == null ? -1 : rows;
  }
}
