package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.audit.Stage;
import vn.tonghop.definition.PlanDefinitions;
import vn.tonghop.operations.Application;
import vn.tonghop.operations.Outcome;
import vn.tonghop.pipeline.StageProgress;

/**
 * When one submission fails, the threads that work on others are interrupted. What they had not
 * done yet is done when the run is resumed.
 */
class InterruptedThreadTest {

  private static final int ITEMS = 2600;

  private static Sample sample;
  private static Workplace undisturbed;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    undisturbed = Workplace.fresh();
    Path input = Files.createDirectories(undisturbed.path().resolve("received"));
    BigWorkbook.write(input.resolve("731-bien-hoa.xlsx"), ITEMS);
    Path job = Files.createDirectories(undisturbed.path().resolve("jobs/2021"));
    PlanDefinitions.copyPlanWithoutDocument(job);
    PlanDefinitions.copyShared(job);
    sample = new Sample(job, input);
    assertThat(InProcess.run(undisturbed, sample).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"INTAKE", "VALIDATION"})
  void whatItsThreadHadNotDoneIsDoneWhenItIsResumed(Stage stage) throws Exception {
    Workplace work = Workplace.fresh();
    try (Application application = Application.start(work.database(), 1)) {
      Outcome interrupted =
          InProcess.run(application, work, sample, 1, new InterruptAfterAChunk(stage));

      assertThat(interrupted.kind()).isEqualTo(Outcome.Kind.STOPPED);
      assertThat(interrupted.outputs()).doesNotExist();
    }

    assertThat(InProcess.resume(work, 2021).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(Workplace.hashes(work.outputs(2021, 1)))
        .isEqualTo(Workplace.hashes(undisturbed.outputs(2021, 1)));
  }

  private static final class InterruptAfterAChunk implements StageProgress {

    private final AtomicBoolean done = new AtomicBoolean();
    private final Stage stage;

    InterruptAfterAChunk(Stage stage) {
      this.stage = stage;
    }

    @Override
    public void started(Stage begun) {}

    @Override
    public void advanced(Stage at, long items) {
      if (at == stage && !done.getAndSet(true)) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void ended(Stage at, boolean completed) {}
  }
}
