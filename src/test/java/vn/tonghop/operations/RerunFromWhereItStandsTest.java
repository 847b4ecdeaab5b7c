package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.audit.LogAlteredException;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.RerunRefusedException.Reason;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.Revision;

/** A rerun goes as far back as its revision has come, and takes over nothing that was altered. */
class RerunFromWhereItStandsTest {

  @AutoClose private final SampleYear year;

  RerunFromWhereItStandsTest(@TempDir Path folder) throws Exception {
    year = new SampleYear(folder);
  }

  @Test
  void aYearWithoutARevisionHasNothingToRerun() {
    assertRefused(() -> rerun(null, Stage.INTAKE), Reason.NO_REVISION, 0, null);
    assertRefused(() -> rerun(3, Stage.INTAKE), Reason.NO_REVISION, 0, null);
    assertThat(rows("revision") + rows("operation_entry")).isZero();
  }

  @Test
  void anUnfinishedRevisionIsRerunFromWhatItHasDoneAndLeftAsItIs() throws Exception {
    refuse("stage_done", "new.stage = 'validation'");
    year.run(StageProgress.SILENT);
    year.jdbc().execute("drop trigger refuse on stage_done");
    Kept failed = Kept.of(1, year.jdbc());

    assertRefused(() -> rerun(null, Stage.PUBLICATION), Reason.UNFINISHED, 1, Stage.VALIDATION);
    assertRefused(() -> rerun(7, Stage.INTAKE), Reason.NO_SUCH_REVISION, 7, null);
    assertThat(rows("revision")).isOne();

    assertLikeUndisturbed(rerun(null, Stage.VALIDATION));
    assertThat(Kept.of(1, year.jdbc())).isEqualTo(failed);
    assertThat(year.status(1).revision().state()).isEqualTo(Revision.State.OPEN);
    assertThat(year.status(1).last()).isFalse();
    assertRefused(() -> rerun(1, Stage.CONSOLIDATION), Reason.STOPPED_EARLIER, 1, Stage.VALIDATION);
  }

  @Test
  void aBlockedRevisionIsRerunFromWhereTheFigureWentWrong() throws Exception {
    Outcome blocked =
        year.run(
            StopAt.beginningOf(
                Stage.RECONCILIATION,
                () ->
                    year.jdbc()
                        .update(
                            "update submission set rows_read = rows_read + 1 where number = 3")));
    assertThat(blocked.kind()).isEqualTo(Outcome.Kind.BLOCKED);

    assertRefused(
        () -> rerun(null, Stage.PUBLICATION), Reason.STOPPED_EARLIER, 1, Stage.RECONCILIATION);
    assertThat(rerun(null, Stage.RECONCILIATION).kind()).isEqualTo(Outcome.Kind.BLOCKED);
    Outcome rerun = rerun(null, Stage.INTAKE);

    assertThat(rerun.revision().number()).isEqualTo(3);
    assertLikeUndisturbed(rerun);
  }

  @Test
  void takesOverNoDecisionThatWasAltered() throws Exception {
    year.run(StageProgress.SILENT);
    AlteredLog log = new AlteredLog(year.jdbc());
    log.copy();
    for (String alteration :
        List.of(
            "update decision_entry set body = replace(body, '731', '732') where event = 'READ'",
            "update decision_seal set hash = repeat('0', 64) where sequence = 3",
            "delete from decision_seal where sequence = 20",
            "delete from decision_seal where stage = 0")) {
      log.freely(alteration);
      assertThatExceptionOfType(LogAlteredException.class)
          .as(alteration)
          .isThrownBy(() -> rerun(null, Stage.DEDUPLICATION))
          .returns(LogAlteredException.Log.DECISION_LOG, LogAlteredException::log);
      log.putBack();
    }
    assertThat(rows("revision")).isOne();
    assertLikeUndisturbed(rerun(null, Stage.DEDUPLICATION));
  }

  @Test
  void opensAllOrNothingAndTheSameRequestGoesOnWithWhatItOpened() throws Exception {
    year.run(StageProgress.SILENT);
    long logged = rows("operation_entry");
    refuse("stage_done", "new.carried_from is not null");
    assertThatThrownBy(() -> rerun(null, Stage.CONSOLIDATION))
        .hasStackTraceContaining("commit refused");
    assertThat(rows("revision")).isOne();
    assertThat(rows("operation_entry")).isEqualTo(logged);
    year.jdbc().execute("drop trigger refuse on stage_done");

    refuse("plan_item", "true");
    assertThat(rerun(null, Stage.DEDUPLICATION).kind()).isEqualTo(Outcome.Kind.FAILED);
    year.jdbc().execute("drop trigger refuse on plan_item");
    Outcome again = rerun(null, Stage.DEDUPLICATION);

    assertThat(again.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(again.revision().number()).isEqualTo(2);
    assertLikeUndisturbed(again);
    assertThat(rerun(null, Stage.DEDUPLICATION).revision().number())
        .as("asked once more when that is published")
        .isEqualTo(3);
  }

  private void refuse(String table, String when) {
    year.jdbc()
        .execute(
            "create or replace function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'commit refused'; end; $$");
    year.jdbc()
        .execute(
            "create constraint trigger refuse after insert on "
                + table
                + " deferrable initially deferred for each row when ("
                + when
                + ") execute function refuse()");
  }

  private Outcome rerun(@Nullable Integer revision, Stage from) throws Exception {
    return year.rerun(revision, from, StageProgress.SILENT);
  }

  private static void assertRefused(
      ThrowingCallable rerun, Reason reason, int revision, @Nullable Stage missing) {
    assertThatExceptionOfType(RerunRefusedException.class)
        .isThrownBy(rerun)
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.revision()).isEqualTo(revision);
              assertThat(refused.missing()).isEqualTo(missing);
            });
  }

  /** The decision log bears no number: it must be that of any other revision, to the byte. */
  private static void assertLikeUndisturbed(Outcome outcome) {
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(outcome.files()).containsEntry("audit.jsonl", auditOfUndisturbed());
  }

  private static String auditOfUndisturbed() {
    return String.valueOf(SampleYear.undisturbed().get("audit.jsonl"));
  }

  private long rows(String table) {
    Long rows = year.jdbc().queryForObject("select count(*) from " + table, Long.class);
    return rows == null ? 0 : rows;
  }
}
