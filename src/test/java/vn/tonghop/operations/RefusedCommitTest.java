package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.pipeline.StageProgress;

/**
 * A transaction that fails at its very end, when everything was written and only the commit is
 * missing, has done nothing. Whatever the process goes on to note of the step that failed, a
 * resumed run must do that work again: all of it, and once.
 */
class RefusedCommitTest {

  private SampleYear year;

  @BeforeEach
  void open(@TempDir Path work) throws Exception {
    year = new SampleYear(work);
    year.application().readStatus().all(); // makes the tables
    year.jdbc()
        .execute(
            "create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'commit refused'; end; $$");
  }

  @AfterEach
  void close() {
    year.close();
  }

  @ParameterizedTest
  @CsvSource({
    "sheet_row,  new.submission = 4",
    "submission, new.ended",
    "proposal,   new.fate = 'ACCEPTED'",
    "stage_done, new.stage = 'intake'",
    "stage_done, new.stage = 'validation'",
    "stage_done, new.stage = 'deduplication'",
    "stage_done, new.stage = 'consolidation'",
    "stage_done, new.stage = 'reconciliation'",
    "stage_done, new.stage = 'publication'",
    "stage_done, new.stage = 'delivery'",
  })
  void isDoneAgainWhenResumed(String table, String when) throws Exception {
    year.jdbc()
        .execute(
            "create constraint trigger refuse after insert or update on "
                + table
                + " deferrable initially deferred for each row when ("
                + when
                + ") execute function refuse()");
    assertThat(year.run(StageProgress.SILENT).kind()).isEqualTo(Outcome.Kind.FAILED);
    assertThat(year.resume().kind()).as("while it is still refused").isEqualTo(Outcome.Kind.FAILED);

    year.jdbc().execute("drop trigger refuse on " + table);

    Outcome resumed = year.resume();
    assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
  }
}
