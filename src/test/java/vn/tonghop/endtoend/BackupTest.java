package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.audit.Stage;
import vn.tonghop.operations.FailureCause;
import vn.tonghop.operations.Outcome;

/** A work folder that was copied while nothing ran is all there is, wherever the copy lies. */
class BackupTest {

  private static final Sample SAMPLE = Sample.of(2021);

  private static Workplace original;
  private static Map<String, String> published;

  @BeforeAll
  static void publish() throws Exception {
    original = Workplace.fresh();
    assertThat(InProcess.run(original, SAMPLE).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    published = Workplace.hashes(original.outputs(2021, 1));
  }

  @Test
  void aCopyKnowsWhatWasPublishedAndGoesOnWithTheNextRevision() throws Exception {
    Workplace copy = original.copied();

    assertThat(InProcess.run(copy, SAMPLE).kind()).isEqualTo(Outcome.Kind.UNCHANGED);
    Outcome next = InProcess.run(copy, fewer(copy));

    assertThat(next.kind()).isEqualTo(Outcome.Kind.PUBLISHED);
    assertThat(next.revision().number()).isEqualTo(2);
    assertThat(Workplace.hashes(copy.outputs(2021, 1))).isEqualTo(published);
    assertThat(Workplace.hashes(original.outputs(2021, 1))).isEqualTo(published);
    assertThat(original.outputs(2021, 2)).doesNotExist();
    assertThat(Books.of(copy.database()).isChained()).isTrue();
  }

  @Test
  void aRevisionThatIsHalfDoneEndsTheSameInACopy() throws Exception {
    Workplace work = Workplace.fresh();
    Point midway = new Point(Stage.VALIDATION, Point.Moment.ADVANCED, 7);
    try (JavaProcess run = RunUntilKilled.standingAt(midway, work, SAMPLE, 2)) {
      run.kill();
    }
    assertThat(Books.of(work.database()).open()).as("whoever looks stops the server").isNotEmpty();

    Workplace copy = work.copied();

    assertThat(Command.resume(copy, 2021).exitCode()).isEqualTo(3);
    assertThat(Workplace.hashes(copy.outputs(2021, 1))).isEqualTo(published);
    assertThat(work.outputs(2021, 1)).doesNotExist();
  }

  @Test
  void aDatabaseOlderThanTheOutputsDoesNotReplaceThem() throws Exception {
    Workplace before = original.copied();
    Workplace later = original.copied();
    InProcess.run(later, fewer(later));
    Workplace.copy(later.path().resolve("2021"), before.path().resolve("2021"));
    Map<String, String> given = Workplace.hashes(before.outputs(2021, 2));

    Sample other = fewer(before);
    Files.delete(other.input().resolve("735-vinh-cuu.xlsx"));
    Outcome refused = InProcess.run(before, other);

    assertThat(refused.kind()).isEqualTo(Outcome.Kind.FAILED);
    assertThat(failure(refused).cause()).isEqualTo(FailureCause.OUTPUTS_FOREIGN);
    assertThat(failure(refused).details().toString()).contains("ke-hoach-khuyen-cong-2021.xlsx");
    assertThat(Workplace.hashes(before.outputs(2021, 2))).isEqualTo(given);
    assertThat(before.outbox(2021, 2)).doesNotExist();

    Files.move(before.outputs(2021, 2), before.path().resolve("aside"));
    assertThat(InProcess.run(before, other).kind()).isEqualTo(Outcome.Kind.PUBLISHED);
  }

  @Test
  void whatFinanceWasGivenIsNotReplacedEither() throws Exception {
    Workplace before = original.copied();
    Workplace later = original.copied();
    InProcess.run(later, fewer(later));
    Workplace.copy(later.path().resolve("outbox/2021"), before.path().resolve("outbox/2021"));
    Map<String, String> given = Workplace.hashes(before.outbox(2021, 2));

    Sample other = fewer(before);
    Files.delete(other.input().resolve("735-vinh-cuu.xlsx"));
    Outcome refused = InProcess.run(before, other);

    assertThat(failure(refused).cause()).isEqualTo(FailureCause.OUTPUTS_FOREIGN);
    assertThat(Workplace.hashes(before.outbox(2021, 2))).isEqualTo(given);
  }

  private static Outcome.Failure failure(Outcome outcome) {
    return Objects.requireNonNull(outcome.failure());
  }

  /** The sample without one submission. */
  private static Sample fewer(Workplace work) throws Exception {
    Path folder = work.path().resolve("received");
    Sample fewer = SAMPLE.copiedInto(folder);
    Files.delete(folder.resolve("734-tan-phu.xlsx"));
    return fewer;
  }
}
