package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;

/**
 * No row is written but behind the fence of the year, by a transaction that sees what was committed
 * while it began: else a run whose year was taken over could write it.
 */
class FencedRunTest {

  /** The fence's lock is known by its key, "fenc" in ASCII and the year. */
  private static final String GUARD =
      """
      create function guard() returns trigger language plpgsql as $$
      begin
        if current_setting('transaction_isolation') <> 'read committed'
          or not exists (select from pg_locks where locktype = 'advisory' and granted
            and pid = pg_backend_pid() and classid = x'66656e63'::integer and objid = 2021) then
          raise exception 'not fenced: % of %', tg_op, tg_table_name;
        end if;
        return null;
      end $$
      """;

  private SampleYear year;

  @BeforeEach
  void guardEveryTable(@TempDir Path work) throws Exception {
    year = new SampleYear(work);
    year.application().readStatus().all(); // makes the tables
    year.jdbc().execute(GUARD);
    List<String> tables =
        year.jdbc()
            .queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'"
                    + " and table_name not in ('year_holder', 'flyway_schema_history')",
                String.class);
    for (String table : tables) {
      year.jdbc()
          .execute(
              "create trigger guard after insert or update or delete on "
                  + table
                  + " for each statement execute function guard()");
    }
  }

  @AfterEach
  void close() {
    year.close();
  }

  @Test
  void writesEverythingBehindTheFence() throws Exception {
    assertThat(year.run(StopAt.beginningOf(Stage.VALIDATION, year.application()::stop)).kind())
        .isEqualTo(Outcome.Kind.STOPPED);
    try (Application another = year.another()) {
      Outcome resumed = year.resume(another);
      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
    }
    assertThat(year.run(StageProgress.SILENT).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
  }
}
