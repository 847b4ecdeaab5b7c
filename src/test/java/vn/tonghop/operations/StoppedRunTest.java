package vn.tonghop.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.audit.Stage;
import vn.tonghop.pipeline.StageProgress;
import vn.tonghop.revision.Revision;

/** Whoever asks a job to stop gets it stopped between two chunks, and can go on from there. */
class StoppedRunTest {

  @AutoClose private final SampleYear year;

  StoppedRunTest(@TempDir Path work) throws Exception {
    year = new SampleYear(work);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"INTAKE", "VALIDATION", "CONSOLIDATION", "PUBLICATION"})
  void goesOnWhereItStopped(Stage stage) throws Exception {
    Outcome stopped = year.run(StopAt.beginningOf(stage, year.application()::stop));

    assertThat(stopped.kind()).isEqualTo(Outcome.Kind.STOPPED);
    assertThat(stopped.failure()).isNull();
    assertThat(stopped.revision().state()).isEqualTo(Revision.State.OPEN);
    assertThat(year.status().failure()).isNull();

    resumedElsewhere();
  }

  @Test
  void stopsInTheMiddleOfAStage() throws Exception {
    Outcome stopped = year.run(StopAt.middleOf(Stage.INTAKE, year.application()::stop));

    assertThat(stopped.kind()).isEqualTo(Outcome.Kind.STOPPED);
    assertThat(stopped.ledger().total().rowsRead()).isPositive().isLessThan(365);

    resumedElsewhere();
  }

  @Test
  void finishesWhatIsAlmostDone() throws Exception {
    Outcome outcome = year.run(StopAt.beginningOf(Stage.DELIVERY, year.application()::stop));

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(outcome.files()).isEqualTo(SampleYear.undisturbed());
  }

  @Test
  void beginsNothingOnceItWasAskedToStop() throws Exception {
    year.application().stop();

    Outcome stopped = year.run(StageProgress.SILENT);

    assertThat(stopped.kind()).isEqualTo(Outcome.Kind.STOPPED);
    assertThat(stopped.ledger().total().rowsRead()).isZero();
    assertThat(Files.exists(stopped.outputs())).isFalse();
  }

  /** The wish to stop holds for the process: another one goes on. */
  private void resumedElsewhere() throws Exception {
    try (Application another = year.another()) {
      Outcome resumed = year.resume(another);
      assertThat(resumed.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
      assertThat(resumed.files()).isEqualTo(SampleYear.undisturbed());
    }
  }
}
