package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.intake.IntakeItems;
import vn.tonghop.intake.SubmissionFile;
import vn.tonghop.intake.SubmissionReader;
import vn.tonghop.intake.poi.PoiWorkbookSource;

/**
 * When a run fails, the threads that still read are interrupted. That closes files of some kinds
 * under their readers, which then find them damaged: nothing of it may be kept, for the run may be
 * resumed, and would leave a sound file out.
 */
class IntakeReaderTest {

  private static final SubmissionFile SUBMISSION =
      new SubmissionFile(
          1, "one-row.xls", Path.of("src/test/resources/intake/heading/one-row.xls"));

  private final IntakeReader reader = new IntakeReader(IntakeReaderTest::open, () -> 0);

  private static IntakeItems open() {
    return new SubmissionReader(new PoiWorkbookSource()).open(SUBMISSION, PlanDefinitions.of2021());
  }

  @AfterEach
  void goOn() {
    assertThat(Thread.interrupted()).isTrue();
    reader.close();
  }

  @Test
  void nothingIsReadByAThreadThatWasInterruptedBefore() {
    Thread.currentThread().interrupt();
    reader.open(new ExecutionContext());

    assertThatExceptionOfType(JobInterruptedException.class).isThrownBy(reader::read);
  }

  @Test
  void norByOneThatIsInterruptedInTheMiddle() throws Exception {
    reader.open(new ExecutionContext());
    assertThat(reader.read()).isNotNull();
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(JobInterruptedException.class).isThrownBy(reader::read);
  }
}
