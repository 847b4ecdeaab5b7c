package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;

/** What can go wrong around a run is told by its cause, and when it is mended the run goes on. */
class DisturbedRunTest {

  private static final String SUBMISSION = "735-vinh-cuu.xlsx";

  private final Path work;
  @AutoClose private final SampleYear year;

  DisturbedRunTest(@TempDir Path folder) throws Exception {
    work = folder;
    year = new SampleYear(folder);
  }

  @Test
  void aFrozenFileThatIsGoneIsNamedAndCanBePutBack() throws Exception {
    byte[] bytes = Files.readAllBytes(Path.of("sample-inputs/2021", SUBMISSION));
    Outcome failed =
        year.run(StopAt.beginningOf(Stage.INTAKE, () -> delete(year.frozen(SUBMISSION))));

    assertFailed(failed, Stage.INTAKE, FailureCause.FROZEN_FILE_LOST, SUBMISSION);

    Files.write(year.frozen(SUBMISSION), bytes);
    assertGoesOn();
  }

  @Test
  void aFrozenFileThatWasAlteredIsNamedAndNotRead() throws Exception {
    Outcome failed =
        year.run(StopAt.beginningOf(Stage.INTAKE, () -> alter(year.frozen(SUBMISSION))));

    assertFailed(failed, Stage.INTAKE, FailureCause.FROZEN_FILE_LOST, SUBMISSION);

    Outcome run = year.run(StageProgress.SILENT); // freezes the same submissions again
    assertThat(run.files()).isEqualTo(SampleYear.undisturbed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "outbox"})
  void aFileInPlaceOfAFolderIsNamed(String name) throws Exception {
    Path inTheWay = Files.writeString(work.resolve(name), "not a folder");

    Outcome failed = year.run(StageProgress.SILENT);

    Stage stage = name.equals("outbox") ? Stage.DELIVERY : Stage.PUBLICATION;
    assertFailed(failed, stage, FailureCause.NOT_A_FOLDER, inTheWay.toString());

    Files.delete(inTheWay);
    assertGoesOn();
  }

  @Test
  void anOutputThatWasAlteredBeforeItsDeliveryIsNamedAndNotDelivered() throws Exception {
    Path manifest = work.resolve("2021").resolve("revision-1").resolve("manifest.json");
    AtomicReference<byte[]> published = new AtomicReference<>();
    Outcome failed =
        year.run(
            StopAt.beginningOf(
                Stage.DELIVERY,
                () -> {
                  published.set(bytes(manifest));
                  alter(manifest);
                }));

    assertFailed(failed, Stage.DELIVERY, FailureCause.UNDELIVERED_ALTERED, "OUTPUT");
    assertFailed(failed, Stage.DELIVERY, FailureCause.UNDELIVERED_ALTERED, manifest.toString());
    assertThat(failed.outbox().resolve("manifest.json")).doesNotExist();

    Files.delete(manifest);
    assertFailed(
        year.resume(), Stage.DELIVERY, FailureCause.UNDELIVERED_ALTERED, manifest.toString());

    Files.write(manifest, published.get());
    assertGoesOn();
  }

  @Test
  void connectionsThatBreakAreADatabaseThatIsLost() throws Exception {
    Outcome failed = year.run(StopAt.middleOf(Stage.INTAKE, this::breakConnections));

    assertThat(failed.kind()).isEqualTo(Outcome.Kind.FAILED);
    assertThat(Objects.requireNonNull(failed.failure()).cause())
        .isEqualTo(FailureCause.DATABASE_LOST);

    assertGoesOn();
  }

  /** So Spring Batch leaves steps when the database goes away, or the process dies. */
  @ParameterizedTest
  @ValueSource(strings = {"UNKNOWN", "STARTED", "STARTING", "STOPPING"})
  void stepsThatNeverSaidHowTheyEndedAreDoneAgain(String status) throws Exception {
    year.run(StopAt.middleOf(Stage.INTAKE, year.application()::stop));
    year.jdbc()
        .update(
            "update batch_step_execution set status = ?, exit_code = 'UNKNOWN'"
                + " where status <> 'COMPLETED'",
            status);
    year.jdbc().update("update batch_job_execution set status = ?", status);

    try (Application another = year.another()) {
      assertThat(year.resume(another).files()).isEqualTo(SampleYear.undisturbed());
    }
    assertThat(
            year.jdbc()
                .queryForList(
                    "select body::jsonb ->> 'event' from operation_entry"
                        + " where body::jsonb ->> 'event' <> 'SEALED' order by sequence",
                    String.class))
        .containsExactly("STARTED", "STOPPED", "RESUMED", "RECOVERED", "PUBLISHED", "DELIVERED");
    assertThat(
            year.jdbc()
                .queryForObject(
                    "select body::jsonb #>> '{from}' from operation_entry"
                        + " where body::jsonb ->> 'event' = 'RESUMED'",
                    String.class))
        .isEqualTo("intake");
  }

  /** So a process leaves its partitions that dies between noting them and saving their contexts. */
  @ParameterizedTest
  @EnumSource(names = {"INTAKE", "VALIDATION"})
  void partitionsWithoutTheirContextAreStillKnown(Stage stage) throws Exception {
    year.run(StopAt.middleOf(stage, year.application()::stop));
    assertThat(year.jdbc().update("delete from batch_step_execution_context")).isPositive();

    try (Application another = year.another()) {
      assertThat(year.resume(another).files()).isEqualTo(SampleYear.undisturbed());
    }
  }

  /** So it looks to the second run when the clock was set back after the first. */
  @ParameterizedTest
  @EnumSource
  void aClockThatWasSetBackChangesNothing(Stage stage) throws Exception {
    year.run(StopAt.beginningOf(stage, year.application()::stop));
    for (String table : List.of("batch_job_execution", "batch_step_execution")) {
      year.jdbc()
          .update(
              "update "
                  + table
                  + " set create_time = create_time + interval '1 day', start_time = start_time +"
                  + " interval '1 day', end_time = end_time + interval '1 day'");
    }

    try (Application another = year.another()) {
      Outcome resumed = year.resume(another);
      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
      assertThat(year.resume(another).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
    }
  }

  private void assertFailed(Outcome outcome, Stage stage, FailureCause cause, String named) {
    Outcome.Failure failure = Objects.requireNonNull(outcome.failure());
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.FAILED);
    assertThat(failure.stage()).isEqualTo(stage);
    assertThat(failure.cause()).isEqualTo(cause);
    assertThat(failure.details()).singleElement().asString().contains(named);
    RevisionStatus.Failure recorded = Objects.requireNonNull(year.status().failure());
    assertThat(recorded.cause()).isEqualTo(cause);
    assertThat(recorded.details()).isEqualTo(failure.details());
  }

  private void assertGoesOn() throws Exception {
    Outcome resumed = year.resume();
    assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
    assertThat(year.status().failure()).isNull();
  }

  /** Those of the application: what the test itself uses comes from another pool. */
  private void breakConnections() {
    year.jdbc()
        .queryForList(
            "select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and application_name = 'tonghop'");
  }

  private static void delete(Path file) {
    if (!file.toFile().delete()) {
      throw new IllegalStateException("cannot delete " + file);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void alter(Path file) {
    try {
      Files.writeString(file, "other bytes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
